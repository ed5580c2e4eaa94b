import type { share as dutch } from '../nl/share.ts';

export const share: Readonly<Record<keyof typeof dutch, string>> = {
  'link.refusal.not-a-link': 'This is no Regiobeeld link. Ask its author to send it again.',
  'link.refusal.truncated':
    'The link is incomplete: its end is missing. Copy the whole link, or ask its author for a file.',
  'link.refusal.altered':
    'The link was changed on its way and is not opened. Ask its author to send it again.',
  'link.refusal.forbidden-key': 'The link holds a name that is not allowed and is not opened.',
  'link.refusal.incomplete-address':
    'Something is missing in the address, or is in it that can’t be. Copy the whole link again.',
  'link.refusal.newer-version':
    'The link was made with a newer version of Regiobeeld. Reload the page and open the link again.',
  'link.refusal.too-large': 'The link is too large and is not opened. Ask its author for a file.',
  'link.refusal.too-many-cells': 'The link holds more than {limit} cells and is not opened.',
  'link.refusal.too-deep': 'The link is nested deeper than {limit} levels and is not opened.',
  'link.refusal.invalid': 'The link is wrong at {path} and is not opened.',
  'link.size.everywhere': 'everywhere',
  'link.size.mail': 'mail and browser',
  'link.size.file': 'only as a file',
  'link.size.everywhere.what': 'This link arrives whole everywhere.',
  'link.size.mail.what': 'This link may be cut in mail or chat. Check that it arrives whole.',
  'link.size.file.what': 'This link is too long to send. Save the picture as a file.',
  'link.compare.identical': 'Identical: all {count} figures equal the author’s.',
  'link.compare.changed': '{count} figures changed',
  'link.compare.changed-one': '1 figure changed',
  'link.compare.replaced': 'In {count} cells the figures differ from the author’s.',
  'link.compare.same': 'The other {count} figures are the same.',
  'link.compare.without-detail': 'The figures differ from the author’s.',
  'gate.onthulling': 'Disclosure',
  'gate.onthulling.what': 'could someone be identified?',
  'gate.gelijke-behandeling': 'Equal treatment',
  'gate.gelijke-behandeling.what': 'does the picture use words that judge people?',
  'gate.outcome.blokkade': 'Blocked',
  'gate.outcome.waarschuwing': 'Warning',
  'gate.outcome.akkoord': 'Passed',
  'gate.personal.title': 'Numbers and addresses in text',
  'gate.personal.none': 'No citizen number, bank account, KvK number or e-mail address found.',
  'gate.personal.bsn':
    '‘{example}’ looks like a citizen service number. Remove it, or confirm that it is none.',
  'gate.personal.iban': '‘{example}’ looks like a bank account. Remove it, or confirm that it may go along.',
  'gate.personal.kvk': '‘{example}’ looks like a KvK number. Remove it, or confirm that it may go along.',
  'gate.personal.email': '‘{example}’ is an e-mail address. Remove it, or confirm that it may go along.',
  'gate.threshold.title': 'Small counts',
  'gate.threshold.none': 'No counts below the threshold found.',
  'gate.threshold.found':
    'Smaller than {minimum} and from own data: {names}. Hide this, or add up to larger groups.',
  'gate.threshold.public':
    'Smaller than {minimum}: {names}. The release shows this already; make sure nobody can be recognised.',
  'gate.percentages.title': 'Small groups',
  'gate.percentages.none': 'No shares of groups that are too small.',
  'gate.percentages.found': 'About a group smaller than {minimum}: {names}. Hide this, or join groups.',
  'gate.percentages.everyone':
    'Everyone in a small group counts for {names}. That says something of each of them: join groups.',
  'gate.implied-count.title': 'Figures beside counts left out',
  'gate.implied-count.none': 'No figures that give away a count left out.',
  'gate.implied-count.found':
    'Together with its denominator this gives away a small or missing count: {names}. Hide it too.',
  'gate.small-areas.title': 'Small neighbourhoods',
  'gate.small-areas.none': 'No figures about neighbourhoods with too few inhabitants.',
  'gate.small-areas.found':
    'About a neighbourhood with fewer than {minimum} inhabitants or 10 households: {names}. Hide this.',
  'gate.dominance.title': 'Amounts of few businesses',
  'gate.dominance.none': 'No amounts in which one business can be recognised.',
  'gate.dominance.found':
    'It is not certain that at least {minimum} businesses are behind this and none dominates: {names}. Hide this, or add their number and the flag ‘dominant’.',
  'gate.determinability.title': 'Working back',
  'gate.determinability.none': 'Hidden numbers can’t be worked out.',
  'gate.determinability.one': 'One value can be worked out',
  'gate.determinability.more': '{count} values can be worked out',
  'gate.determinability.found':
    'Totals and the numbers shown give away, exactly or nearly, what is hidden for {names}. Hide {partners} too, or leave out the total.',
  'gate.determinability.open':
    'Small counts together, or what was shared of this picture before, give away what is hidden for {names}. Leave out that row.',
  'gate.rows.title': 'Single rows',
  'gate.rows.none': 'No single rows of an own file.',
  'gate.rows.found':
    'Single rows of an own file are in sight. Add them up by area, or fold the cell: then they stay here.',
  'gate.encoded.title': 'Small counts in another shape',
  'gate.encoded.none': 'Small counts can’t be read in another shape either.',
  'gate.encoded.found':
    'A small count of another cell can be read here: as a word, a date, yes or no, a multiple or an extra row. Take it out of the query.',
  'gate.repair.hide': 'Hide {name}',
  'gate.repair.hide.count': 'Hide {count} numbers',
  'gate.repair.hide.also': 'Hide {count} more',
  'gate.repair.totals': 'Leave out the total',
  'gate.repair.omit': 'Leave out {name}',
  'gate.repair.omit.count': 'Leave out {count} rows',
  'gate.emptied.title': 'What leaves empty',
  'gate.emptied.none': 'All that you see and may share goes along.',
  'gate.emptied.columns':
    'Leaves empty: {columns}. Counts leave rounded, and this column cannot be worked out again from them. Work it out in the same cell from a count and a denominator.',
  'gate.emptied.rows':
    'Too many rows for a link or file: {tables} goes along without rows. Word and PDF do show the table. Limit the rows, or share an export.',
  'gate.emptied.both':
    'Leaves empty: {columns}, which cannot be worked out again from rounded counts. Too many rows for a link or file: {tables}; Word and PDF do show that table.',
  'gate.local-figures.title': 'Figures of own data',
  'gate.local-figures.none': 'No figures of data that was brought in.',
  'gate.local-figures.found':
    'Figures with numbers of an own file stay here. Remove them, or add the counts up in an SQL cell: that one is checked.',
  'gate.repair.delete': 'Remove the cell',
  'gate.repair.delete.count': 'Remove {count} cells',
  'gate.repair.fold': 'Fold',
  'gate.differences.title': 'Counts that can be worked out',
  'gate.differences.none': 'The counts together give no small count away.',
  'gate.differences.found':
    '{from} together give away a small count for {members}. Leave one of the counts out, or choose larger areas.',
  'gate.trait.title': 'Traits of people',
  'gate.trait.none': 'No protected traits found.',
  'gate.trait.herkomst': '‘{name}’ is about origin. That is a prohibited ground: remove it.',
  'gate.trait.nationaliteit': '‘{name}’ is about nationality. That is a prohibited ground: remove it.',
  'gate.trait.religie': '‘{name}’ is about religion. That is a prohibited ground: remove it.',
  'gate.trait.woonwagens': '‘{name}’ nearly coincides with a protected group: remove it.',
  'gate.trait.achternaam':
    '‘{name}’ is a name of persons. It points at people and betrays origin: remove it.',
  'gate.trait.taal': '‘{name}’ is about language, which goes with origin: remove it.',
  'gate.trait.voedingswinkels': '‘{name}’ selects shops by something that goes with origin: remove it.',
  'gate.trait.arbeidsmigranten':
    '‘{name}’ is about protected persons. Look at landlords or employers, and remove this.',
  'gate.trait.personen-in-onderzoek':
    '‘{name}’ comes from criminal investigation and does not belong in a shared picture: remove it.',
  'gate.trait.herleidbaar':
    '‘{name}’ points at a person, address or business. Regiobeeld works with counts per area: remove it.',
  'gate.trait.eigenaar-buitenland':
    '‘{name}’ can stand for nationality. Use it for legal persons only, never in a combination.',
  'gate.trait.overbewoning':
    '‘{name}’ can stand for labour migration. Use it for safe housing only, never in a combination.',
  'gate.trait.schoolverlaten':
    '‘{name}’ is about minors. Use it as context for youth policy only, never in a combination.',
  'gate.trait.restgroep':
    '‘{name}’ is so mixed a group that a deviation says nothing. Choose a sharper group.',
  'gate.motivation.title': 'Sensitive context in combinations',
  'gate.motivation.none': 'No sensitive context found in combinations.',
  'gate.motivation.given': 'With motivation: {motivation}',
  'gate.motivation.missing':
    'A combination uses sensitive context ({indicators}). Write beside it why that is needed.',
  'gate.unfilled.title': 'Places without a value',
  'gate.unfilled.none': 'Every place in a text has a value.',
  'gate.unfilled.waits':
    'Every place in a text has a value. Texts that still wait for someone’s own words: {count}. On paper they show their question and lines to write on; take such a text away if it need not go along.',
  'gate.unfilled.found':
    'A text holds a place without a value: {places}. The recipient reads it like that. Mend the name or take the place away.',
  'gate.words.title': 'Choice of words',
  'gate.words.none': 'No words found that the figures don’t carry.',
  'gate.words.found': 'The word ‘{word}’ says more than the figures carry. Rather write: {alternative}.',
  'gate.sql.about': 'Totals rounded to five; the data itself stays with its maker.',
  'gate.looked.numbers': '{count} numbers looked at',
  'gate.looked.words': '{count} words read',
  'gate.calm': '{count} rules passed',
  'gate.motivation.field': 'Motivation',
  'gate.motivation.hint':
    'Why is this needed to understand the picture? The motivation stands in the picture and is printed.',
  'share.repaired': 'Changed. The checks run again; you can undo it.',
  'share.not-noted':
    'This can’t leave now: the browser can’t keep what was shared of this picture. Allow storage and try again.',
  'gate.blocked': 'Sharing is not possible yet: resolve what blocks it.',
  'gate.accept': 'Confirm'
};
