/** How better-auth's statements run: under a role that sees nothing but its own schema. */
export const authGuise = {
  enter: 'set role tweespraak_auth; set search_path = auth',
  leave: 'reset role; reset search_path',
}
