/** The world somebody works in: decides the words they use. */
export type Sector = 'care' | 'housing' | 'office'

export interface Member {
  readonly number: string
  readonly givenName: string
  readonly infix: string
  readonly familyName: string
  readonly unit: string
  readonly job: string
  /** Number of who leads them; empty for the director. */
  readonly leader: string
  readonly sector: Sector
  readonly language: 'nl' | 'en'
  /** Months ago that they began; everybody else has been here for years. */
  readonly monthsHere: number
  /** Number of the workplace coach of a trainee; empty for everybody else. */
  readonly coach: string
  readonly coaches: boolean
}

export const organizationName = 'Stichting De Brink'
export const hrNumber = '1003'

/** unit | job | leader | sector, then the people: `Voornaam [tussenvoegsel] Achternaam`, with marks after a comma. */
const teams: readonly (readonly [string, Sector, string, readonly string[]])[] = [
  ['Directie', 'office', '', ['1001 Hanneke Terpstra, Directeur-bestuurder']],
  [
    'Bedrijfsvoering > Mens en werk',
    'office',
    '1001',
    ['1003 Ingrid Postma, HR-adviseur', '1004 Dewi Soerjadi, Opleidingscoördinator'],
  ],
  [
    'Zorg',
    'care',
    '1001',
    ['1010 Marijke van der Velden, Manager zorg', '1011 Karim Haddad, Kwaliteitsverpleegkundige'],
  ],
  ['Zorg > De Lindehof', 'care', '1010', ['1020 Mo de Wit, Teamleider']],
  [
    'Zorg > De Lindehof',
    'care',
    '1020',
    [
      '1021 Sanne Bakker, Verpleegkundige',
      '1022 Youssef el Amrani, Verzorgende IG',
      '1023 Wies van den Broek, Helpende',
      '1024 Fatima Yıldız, Activiteitenbegeleider',
      '1025 Joke Hendriks, Verzorgende IG',
      '1026 Priya Ramdin, Verpleegkundige, coach',
      '1027 Thijs Vermeulen, Leerling verzorgende, trainee 1026',
      '1028 Noor Kaya, Leerling verzorgende, trainee 1026',
      '1029 Anne-Fleur de Graaf, Gastvrouw',
      '1030 Bram Kuipers, Verzorgende IG, new 3',
    ],
  ],
  ['Zorg > De Esdoorn', 'care', '1010', ['1040 Annelies Prins, Teamleider']],
  [
    'Zorg > De Esdoorn',
    'care',
    '1040',
    [
      '1041 Ruben Kowalski, Wijkverpleegkundige',
      '1042 Esra Demir, Verzorgende IG, coach',
      '1043 Gerda Smit, Helpende',
      '1044 Samuel Mensah, Verpleegkundige, english',
      '1045 Lotte van Dam, Ergotherapeut',
      '1046 Hassan Bouzid, Verzorgende IG',
      '1047 Daan Jacobs, Leerling helpende, trainee 1042',
      '1048 Petra Willems, Huiskamerbegeleider',
      '1049 Olga Petrova, Verzorgende IG',
    ],
  ],
  ['Zorg > Thuiszorg Noord', 'care', '1010', ['1060 Rachid Ouali, Teamleider']],
  [
    'Zorg > Thuiszorg Noord',
    'care',
    '1060',
    [
      '1061 Femke Dijkstra, Wijkverpleegkundige',
      '1062 Shanti Biharie, Verzorgende IG',
      '1063 Kees van Leeuwen, Helpende',
      '1064 Mirjam Bos, Wijkverpleegkundige',
      '1065 Tomasz Nowak, Verzorgende IG, english',
      '1066 Evelien ter Horst, Casemanager dementie',
      '1067 Sara de Jong, Verzorgende IG, new 2',
      '1068 Ali Rezai, Helpende',
    ],
  ],
  ['Wonen', 'housing', '1001', ['1070 Peter Schouten, Manager wonen']],
  [
    'Wonen > Verhuur en beheer',
    'housing',
    '1070',
    [
      '1071 Linda Bosman, Verhuurconsulent',
      '1072 Jeroen Maas, Wijkbeheerder',
      '1073 Naima Chaoui, Woonconsulent',
      '1074 Sven Hofman, Wijkbeheerder',
      '1075 Chantal de Vries, Medewerker klantcontact',
      '1076 Otis Lindo, Woonconsulent, new 8',
    ],
  ],
  ['Wonen > Onderhoud', 'housing', '1070', ['1080 Gijs van Rijn, Teamleider']],
  [
    'Wonen > Onderhoud',
    'housing',
    '1080',
    [
      '1081 Henk Mulder, Vakman onderhoud, coach',
      '1082 Dennis Groen, Vakman onderhoud',
      '1083 Marek Zielinski, Schilder',
      '1084 Youri Blom, Leerling installatietechniek, trainee 1081',
      '1085 Wilma Kok, Planner',
      '1086 Faisal Aziz, Opzichter',
    ],
  ],
  ['Bedrijfsvoering', 'office', '1001', ['1090 Carla Meijer, Manager bedrijfsvoering']],
  [
    'Bedrijfsvoering > Financiën',
    'office',
    '1090',
    [
      '1091 Bas Timmermans, Controller',
      '1092 Xenia Vos, Financieel medewerker',
      '1093 Rob van Wijk, Salarisadministrateur',
    ],
  ],
  [
    'Bedrijfsvoering > ICT en facilitair',
    'office',
    '1090',
    [
      '1094 Milan Jansen, Systeembeheerder',
      '1095 Aisha Hussain, Functioneel beheerder',
      '1096 Theo Peeters, Huismeester',
      '1097 Jolanda Verhoeven, Kok',
      '1098 Ilse Brouwer, Communicatieadviseur',
    ],
  ],
]

const memberOf = (unit: string, sector: Sector, leader: string, line: string): Member => {
  const [called = '', job = '', mark = ''] = line.split(', ')
  const [number = '', givenName = '', ...rest] = called.split(' ')
  const familyName = rest.at(-1) ?? ''
  const [kind, value = ''] = mark.split(' ')
  return {
    number,
    givenName,
    infix: rest.slice(0, -1).join(' '),
    familyName,
    unit,
    job,
    leader,
    sector,
    language: kind === 'english' ? 'en' : 'nl',
    monthsHere: kind === 'new' ? Number(value) : 60,
    coach: kind === 'trainee' ? value : '',
    coaches: kind === 'coach',
  }
}

/** Everybody of the demo organisation: a foundation that grew out of a nursing home and a housing association. */
export const cast: readonly Member[] = teams.flatMap(([unit, sector, leader, lines]) =>
  lines.map((line) => memberOf(unit, sector, leader, line)),
)

const ascii = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll('ı', 'i')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '')

export const emailOf = ({
  givenName,
  infix,
  familyName,
}: Pick<Member, 'givenName' | 'infix' | 'familyName'>): string =>
  `${ascii(givenName)}.${ascii(infix + familyName)}@debrink.example`

/** A trainee came two years ago, somebody else longer. */
const yearsAgo = ({ coach }: Member, today: Temporal.PlainDate, index: number): Temporal.PlainDate =>
  coach === ''
    ? today.subtract({ years: 3 + (index % 17), days: index * 7 })
    : today.subtract({ months: 26 + (index % 6), days: index })

/** The cast as a personnel system would export it. */
export const castFile = (today: Temporal.PlainDate): string => {
  const head =
    'Personeelsnummer;Voornaam;Tussenvoegsel;Achternaam;E-mail;Afdeling;Functie;Leidinggevende nummer;In dienst;Uren;Taal'
  const rows = cast.map((member, index) => {
    const since =
      member.monthsHere === 60
        ? yearsAgo(member, today, index)
        : today.subtract({ months: member.monthsHere })
    const hours = [36, 32, 28, 24, 36, 20][index % 6]
    const { number, givenName, infix, familyName, unit, job, leader, language } = member
    return [
      number,
      givenName,
      infix,
      familyName,
      emailOf(member),
      unit,
      job,
      leader,
      since,
      hours,
      language,
    ].join(';')
  })
  return `${[head, ...rows].join('\r\n')}\r\n`
}
