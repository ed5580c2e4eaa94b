import type { summary as dutch } from '../nl/summary.ts';

export const summary: Readonly<Record<keyof typeof dutch, string>> = {
  'summary.more.duidelijk_hoger': 'clearly more',
  'summary.more.hoger': 'more',
  'summary.more.lager': 'less',
  'summary.more.duidelijk_lager': 'clearly less',
  'summary.fewer.lager': 'fewer',
  'summary.fewer.duidelijk_lager': 'clearly fewer',
  'summary.is': 'was',
  'summary.are': 'were',
  'summary.first.recorded':
    'In {area}, **{more} {noun} {verb} recorded** in {period} than in {comparison}: {value} ({interval}), against {reference}',
  'summary.first.value':
    'In {area}, {lead}**{topic}** in {period} is **{class}** than in {comparison}: {value} ({interval}), against {reference}',
  'summary.first.value.long':
    'In {period}, {lead}**{topic}** is **{class}** in {area} than in {comparison}: {value} ({interval}), against {reference}',
  'summary.first.alike':
    'In {area}, {lead}**{topic}** in {period} is {value} ({interval}), **not demonstrably different** from that in {comparison} ({reference})',
  'summary.first.untested': 'In {area}, {lead}**{topic}** in {period} is {value} ({interval})',
  'summary.first.untested.bare': 'In {area}, {lead}**{topic}** in {period} is {value}',
  'summary.open.recorded':
    '{opener}, **{more} {noun} {verb} recorded** than in {comparison}: {value} ({interval}), against {reference}',
  'summary.open.value':
    '{opener}, {lead}**{topic}** is **{class}** than in {comparison}, at {value} ({interval}) against {reference}',
  'summary.open.alike':
    '{opener}, {lead}**{topic}** is {value} ({interval}), **not demonstrably different** from that in {comparison} ({reference})',
  'summary.also.recorded':
    '{More} {noun} {verb} recorded, too: {value} ({interval}), against {reference} in {comparison}',
  'summary.also.value':
    '{Lead}**{topic}** is **{class}**, too: {value} ({interval}), against {reference} in {comparison}',
  'summary.but.recorded':
    'By contrast, **{more} {noun} {verb} recorded** than in {comparison}: {value} ({interval}), against {reference}',
  'summary.but.value':
    'By contrast, {lead}**{topic}** is **{class}** than in {comparison}: {value} ({interval}), against {reference}',
  'summary.back.recorded':
    'Conversely, **{more} {noun} {verb} recorded** than in {comparison}: {value} ({interval}), against {reference}',
  'summary.back.value':
    'Conversely, {lead}**{topic}** is **{class}** than in {comparison}: {value} ({interval}), against {reference}',
  'summary.plain.value':
    'At {value} ({interval}), {lead}**{topic}** is **{class}** than in {comparison} ({reference})',
  'summary.plain.recorded':
    'At {value} ({interval}), **{more} {noun} {verb} recorded** than in {comparison} ({reference})',
  'summary.plain.alike':
    '{Lead}**{topic}** is {value} ({interval}), **not demonstrably different** from that in {comparison} ({reference})',
  'summary.plain.untested': '{Lead}**{topic}** is {value} ({interval})',
  'summary.plain.untested.bare': '{Lead}**{topic}** is {value}',
  'summary.while.recorded':
    ', while **{more} {noun} {verb} recorded**: {value} ({interval}), against {reference}',
  'summary.while.value':
    ', while {lead}**{topic}** is **{class}**: {value} ({interval}), against {reference}',
  'summary.and.alike': '; nor is {lead}**{topic}**: {value} ({interval}), against {reference}',
  'summary.opener.1': 'In addition',
  'summary.opener.2': 'Furthermore',
  'summary.opener.3': 'Likewise',
  'summary.opener.last': 'Finally',
  'summary.opener.example': 'For instance',
  'summary.alike':
    'Of the {compared} figures tested for {area} in {period}, **none demonstrably differs** from {whole}.',
  'summary.alike.one':
    'The one figure that can be tested for {area} in {period} **does not demonstrably differ** from that of {whole}.',
  'summary.none':
    '**No statement is possible** about {area} in {period}: none of the {count} figures can be tested.',
  'summary.empty': 'This release has **no figures** for {area} in {period}.',
  'summary.measure': '{Area} is the yardstick here: there is nothing to compare its figures with.',
  'summary.explained': '; {explanation}',
  'summary.explained.aside': ' ({explanation})',
  'summary.note.recorded': 'What is recorded partly depends on enforcement effort and willingness to report.',
  'summary.note.recorded.less':
    'What is recorded partly depends on enforcement effort and willingness to report; fewer recordings may also mean that less was searched for or reported.',
  'summary.note.attention': 'A deviation is a reason to look further, not a finding.',
  'summary.note.spread':
    'A margin that does not reach the comparison is not yet a demonstrable difference: municipalities differ from one another anyway, and the test takes that into account.',
  'summary.note.equality':
    'That no difference was shown does not mean that the areas are equal: with small numbers a difference goes unnoticed.',
  'summary.note.pooled': 'The figures of the {count} municipalities were added up.',
  'summary.note.chosen':
    'Chosen from {compared} tested comparisons with {comparison}. Of these, {different} demonstrably differ; chance alone would give about {expected}.',
  'summary.note.chosen.one':
    'Chosen from {compared} tested comparisons with {comparison}. Of these, one demonstrably differs; chance alone would give about {expected}.',
  'summary.note.chance': 'Chance alone would put about {expected} outside the limits.',
  'summary.note.untested': 'No statement is possible about {count} other figures: {reasons}.',
  'summary.note.untested.all': 'The reason: {reasons}. Choose a larger region or another year.',
  'summary.note.untested.one': 'No statement is possible about one other figure: {reasons}.',
  'summary.note.larger': 'A larger region or several years together give a firmer footing.',
  'summary.note.not-additive':
    'Not added up, because averages without a denominator, medians, scores and survey percentages cannot be: {names}.',
  'summary.note.not-additive.own':
    'Not added up, as it is not known of your own figures without a denominator whether they can be: {names}.',
  'summary.reason.te_weinig_waarnemingen': 'too few observations for {count}',
  'summary.reason.geheim': '{count} hidden to prevent disclosure',
  'summary.reason.geen_gegevens': 'no data for {count}',
  'summary.reason.onvolledige_regio': 'some municipalities missing for {count}',
  'summary.reason.geen_toets': 'no margin published by the source for {count}',
  'summary.reason.geen_vergelijking': 'no comparison figure for {count}',
  'summary.reason.niet_optelbaar': '{count} that cannot be added up',
  'summary.only.te_weinig_waarnemingen': 'too few observations',
  'summary.only.geheim': 'hidden to prevent disclosure',
  'summary.only.geen_gegevens': 'data are missing',
  'summary.only.onvolledige_regio': 'some municipalities are missing',
  'summary.only.geen_toets': 'the source publishes no margin',
  'summary.only.geen_vergelijking': 'there is nothing to compare with',
  'summary.only.niet_optelbaar': 'they cannot be added up'
};
