/** How the commands are called where the source of the product stands. */
export const typedAs = 'npm run tweespraak --'
