/** `3`, `12,5 %`: nothing but a number. */
const BARE = /^[-+<>≤≥≈~±]?\s*\d[\d.,]*\s*%?$/;
/** `3 meldingen`; `15 tot 25 jaar` and a postcode are names. */
const FIRST = /^\d[\d.]*\s+(?!(?:tot|t\/m|jaar|en|of|[A-Z]{2}\b)\b)\p{L}/u;
/** `aantal: 3`, `n=3`, `Breda (3)`. */
const BEHIND_MARK = /[:=(]\s*\d[\d.]*\s*(?:%|\)|,|;|$)/;
/** `drugs 3, wapens 4`. */
const LISTED = /\p{L}\s+\d+\s*[,;]\s*\p{L}/u;
/** `drugs 3`; `wijk 3` and `situatie 2023` are names. */
const BEHIND_WORD = /(\p{L}+)\.?\s+\d{1,3}$/u;
const NUMBERED =
  /^(?:art|artikel|bijlage|buurt|categorie|cluster|code|deciel|deel|district|fase|gebied|graad|groep|klasse|kolom|kwartaal|kwartiel|kwintiel|laag|lijst|locatie|maand|niveau|no|nr|nummer|perceel|plaats|prioriteit|punt|rang|regio|ronde|route|sbi|scenario|schaal|sector|stap|tabel|team|thema|top|type|variant|vraag|week|wijk|zone)$/i;

/** Digits alone, all as long, four or more, or with a zero in front: codes and years. */
function areCodes(texts: readonly string[]): boolean {
  if (!texts.every((text) => /^\d+$/.test(text))) return false;
  const lengths = new Set(texts.map((text) => text.length));
  return (
    texts.some((text) => /^0\d/.test(text)) ||
    (lengths.size === 1 && !lengths.has(1) && (texts[0]?.length ?? 0) >= 4)
  );
}

/** Do texts say numbers, rather than name what is counted? */
export function tellNumbers(texts: readonly (string | null)[]): boolean {
  const said = texts.flatMap((text) => (text === null || text.trim() === '' ? [] : [text.trim()]));
  if (areCodes(said)) return false;
  return said.some(
    (text) => [BARE, FIRST, BEHIND_MARK, LISTED].some((pattern) => pattern.test(text)) || isBehindWord(text)
  );
}

function isBehindWord(text: string): boolean {
  const [, word] = BEHIND_WORD.exec(text) ?? [];
  return word !== undefined && !NUMBERED.test(word);
}
