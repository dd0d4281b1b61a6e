import { expect, it } from 'vitest'
import { readConfig } from './config.ts'

it.each([
  ['PORT', '70000'],
  ['SMTP_URL', 'mail.example.nl'],
  ['SMTP_URL', 'smtp:mail.example.nl'],
  ['MAIL_FROM', 'bakker'],
  ['MAIL_FROM', 'Bakker <bakker>'],
  ['MAIL_FROM', 'een@voorbeeld.nl, twee@voorbeeld.nl'],
  ['DATABASE_URL', 'mysql://localhost'],
  ['DATABASE_URL', 'postgres://me:pa#ss@localhost/tweespraak'],
  ['HOST', 'http://127.0.0.1'],
  ['OUTGOING_PRIVATE', '127.0.0.0/8'],
  ['OUTGOING_PRIVATE', '10.0.0.1'],
  ['HOST', '[::1]'],
  ['PUBLIC_URL', 'nowhere'],
  ['PUBLIC_URL', 'https://voorbeeld.nl/hr'],
  ['PUBLIC_URL', 'https://voorbeeld.nl/?hr'],
  ['PUBLIC_URL', 'https://voorbeeld.nl/#hr'],
  ['PUBLIC_URL', 'https://hr:geheim@voorbeeld.nl'],
])('the setting %s as "%s" is refused in a sentence that names it and not its value', (name, value) => {
  const refused = (): unknown => readConfig({ [name]: value })
  expect(refused).toThrow(`The setting ${name} is not right: it takes`)
  expect(refused).not.toThrow(value)
})
