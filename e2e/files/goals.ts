import { karim, sanne } from './person-row.ts'

const heading = 'Personeelsnummer;Naam;Doel;Waarom;Van;Naar;Eenheid;Klaar op;Stappen'

/** Nobody has it. */
const unknownNumber = '9999'

/** What Sanne gets. */
export const goalOfSanne = 'Drie keer meekijken bij een ander wijkteam'

/**
 * A file of sixty-one goals for the team of Joost: Sanne and 57 colleagues each their own; one for nobody that he leads; and
 * one for Karim. That and the one of the last colleague have words about somebody's health, and of one more for that
 * colleague the day cannot be read.
 */
export const goalsFile = [
  heading,
  `${sanne.number};${sanne.name};${goalOfSanne};Dan leren we van elkaar;0;3;keer;eind Q3;"Een team kiezen\nEen afspraak maken (over zes weken)"`,
  ...Array.from(
    { length: 56 },
    (_, index) =>
      `${2001 + index};;${index + 2} collega’s inwerken in de nieuwe planning;Dan kan iedereen het;0;${index + 2};collega’s;eind Q3;`,
  ),
  `2057;;Na een hersenschudding opbouwen naar vier diensten;;0;4;diensten;31-12-2030;`,
  `2057;;De nieuwe route leren;;;;;zo snel mogelijk;`,
  `${unknownNumber};Iemand Anders;Een cursus volgen;;;;;31-12-2030;`,
  `${karim.number};${karim.name};Na de burn-out weer drie routes rijden;;0;3;routes;31-12-2030;`,
].join('\r\n')
