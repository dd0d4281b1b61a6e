import type { Page } from '@playwright/test'
import { joost as theManager, karim as theColleague, sanne as theEmployee } from '../files/person-row.ts'
import type { Mailbox } from '../harness/mailbox.ts'
import type { Product } from '../harness/product.ts'
import type { Words } from '../harness/words.ts'
import { type Account, comeIn, openInvitation } from './entry.ts'
import { apply, readFile } from './import-people.ts'
import { invite } from './people.ts'
import { setUp } from './set-up.ts'

export const joost: Account = { ...theManager, password: 'zeven natte paraplu’s' }
export const sanne: Account = { ...theEmployee, password: 'drie blauwe fietsen hier' }
export const karim: Account = { ...theColleague, password: 'twaalf oude boeken daar' }

const rows = [
  'Personeelsnummer;Naam;E-mail werk;Functie;Afdeling;Leidinggevende;Datum in dienst',
  `1001;${joost.name};${joost.email};Teamleider;Wijkteam Noord;;01-02-2015`,
  `1011;${sanne.name};${sanne.email};Wijkverpleegkundige;Wijkteam Noord;1001;01-03-2018`,
  `1012;${karim.name};${karim.email};Verzorgende IG;Wijkteam Noord;1001;01-04-2020`,
]

/** A team of three, brought in by HR at her own browser. */
export const setUpTeam = async (hr: Page, words: Words, product: Product): Promise<void> => {
  await setUp(hr, words, product)
  await readFile(hr, words, { name: 'team.csv', bytes: Buffer.from(rows.join('\r\n'), 'utf8') })
  await apply(hr, words)
}

/** HR invites somebody, who comes in at a browser of their own. */
export const bringIn = async (
  { hr, at, mailbox, words }: { hr: Page; at: Page; mailbox: Mailbox; words: Words },
  account: Account,
): Promise<void> => {
  await invite(hr, words, account.name)
  await openInvitation(at, words, mailbox, account)
  await comeIn(at, words, account)
}
