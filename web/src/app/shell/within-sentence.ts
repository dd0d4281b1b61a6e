/** A name as it stands within a sentence: "Proeftijdgesprek" begins small there, "POP-gesprek" stays as it is. */
export const withinSentence = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name
