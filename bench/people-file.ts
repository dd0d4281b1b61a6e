const givenNames = ['Sanne', 'Omar', 'Mieke', 'Jan-Willem', 'Zoë', 'Fatma', 'Piet', 'Anneke', 'Yıldız', 'Bo']
const infixes = ['', '', '', 'de', 'van', 'van der', "van 't", 'ten']
const familyNames = [
  'Jansen',
  'de Vries',
  'Bakker',
  'Çelik',
  'Smit',
  'Berg',
  'Hoek',
  'Dijk-Visser',
  'Meer',
  'Kramer',
]
const dates = ['01-02-2020', '2019-05-01', '1/3/21', '20180401', '43831', '29 februari 2020']

/** One row in fifty has something wrong; managers stand anywhere in the file. */
const lineOf = (index: number): string => {
  const pick = (values: readonly string[], step: number): string =>
    values[Math.floor(index / step) % values.length] ?? ''
  const dirty = index % 50 === 7
  const boss = index < 10 ? '' : String(100_000 + ((index * 7919) % Math.max(10, Math.floor(index / 10))))
  const manager = dirty ? ['99999999', String(100_000 + index), 'Niemand Hier'][index % 3] : boss
  const email = dirty && index % 2 === 1 ? 'geen-adres' : `p${index}@voorbeeld.nl`
  return [
    100_000 + index,
    pick(givenNames, 1),
    pick(infixes, 3),
    `${pick(familyNames, 7)}${index % 997}`,
    email,
    `Functie ${index % 120}`,
    `Regio ${index % 12} > Locatie ${index % 240} > Team ${index % 1200}`,
    manager,
    pick(dates, dirty ? 1 : 5),
    index % 9 === 0 ? '"32,\n5"' : '36',
    'x',
  ].join(';')
}

/** A list of as many people as an exporter would write it, with dirt. */
export const peopleFile = (rows: number): Uint8Array<ArrayBuffer> => {
  const head =
    'Personeelsnummer;Roepnaam;Tussenvoegsel;Achternaam;E-mail;Functie;Afdeling;Leidinggevende;In dienst;Uren per week;Verzuim'
  const lines = Array.from({ length: rows }, (_, index) => lineOf(index))
  return new TextEncoder().encode(`\u{FEFF}${[head, ...lines].join('\r\n')}\r\n`)
}
