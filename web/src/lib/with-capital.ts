/** Words as they begin a sentence or stand alone: "huisregeling" is "Huisregeling". */
export const withCapital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)
