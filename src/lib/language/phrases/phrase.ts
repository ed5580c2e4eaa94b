/** How an indicator is spoken of in running text. */
export interface Phrase {
  /** What its number is, singular and with an article: `het aandeel onverklaarbare woningaankopen`. */
  readonly subject: string;
  /** What there can be more or less of: `drugshandel`, `ontmantelde hennepkwekerijen`. */
  readonly noun: string;
  readonly plural: boolean;
  /** What is counted, one and many: `misdrijf drugshandel`, `misdrijven drugshandel`; null where no count is told. */
  readonly counted: readonly [one: string, many: string] | null;
  /** What was done to it: `geregistreerd`, `ontmanteld`. */
  readonly done: string;
  /** Who did it, where that is always the same: `de politie`. */
  readonly by: string | null;
  /**
   * A share as a clause, with places for count, total, value, where and when: `Bij {count} van de {total}
   * woningaankopen{where}{when} was …`.
   */
  readonly share: string | null;
  /** The same in fewer words, where the text around it has said the period. */
  readonly shareAgain: string | null;
  /** Ordinary explanations of a high value, as a clause: `er zijn veel gewone verklaringen, zoals een schenking`. */
  readonly explanation: string | null;
  /** How it was measured, as a sentence, where that is not by registration: `Het gaat om beleving, …`. */
  readonly measured: string | null;
  /** What fewer of it can mean beside there being fewer, as a sentence. */
  readonly fewer: string | null;
  /** The subject says of what it is a share, so that `%` is unit enough. */
  readonly saysBase: boolean;
}
