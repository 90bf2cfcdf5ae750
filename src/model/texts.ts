/** A text in several languages: BCP 47 tag → wording. */
export type Texts = Readonly<Record<string, string>>;
