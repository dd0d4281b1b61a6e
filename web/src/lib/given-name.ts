/** "Sanne van de Berg" is spoken to as Sanne. */
export const givenName = (name: string): string => name.split(' ')[0] ?? name
