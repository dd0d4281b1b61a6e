import { fullName, nameOf } from './names.ts'
import { joost, karim, sanne } from './person-row.ts'

export const organization = 'Thuiszorg De Linde'

/** The one who sets it up, and is HR. */
export const hanna = {
  name: 'Hanna Vries',
  givenName: 'Hanna',
  familyName: 'Vries',
  email: 'hanna@delinde.example',
  password: 'vier gele stoelen buiten',
}

const heading = 'Personeelsnummer;Naam;E-mail werk;Functie;Afdeling;Leidinggevende;Datum in dienst'
const rows = [
  heading,
  `${joost.number};${joost.name};${joost.email};Teamleider;Wijkteam Noord;;01-02-2015`,
  `${sanne.number};${sanne.name};${sanne.email};Wijkverpleegkundige;Wijkteam Noord;${joost.number};01-03-2018`,
  `${karim.number};${karim.name};${karim.email};Verzorgende IG;Wijkteam Noord;${joost.number};01-04-2020`,
]

/** A team of three, as a file that HR imports. */
export const teamFile = rows.join('\r\n')

/** So many colleagues more in the team of Joost, as a file that HR imports. */
export const colleaguesFile = (count: number): string =>
  [
    heading,
    ...Array.from({ length: count }, (_, index) => {
      const number = String(2001 + index)
      const address = `medewerker.${number}@delinde.example`
      return `${number};${fullName(nameOf(index))};${address};Verzorgende IG;Wijkteam Noord;${joost.number};01-04-2021`
    }),
  ].join('\r\n')
