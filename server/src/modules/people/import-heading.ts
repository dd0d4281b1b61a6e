import type {
  ImportColumn,
  ImportField,
  ImportMapping,
  RefusedColumn,
} from '@tweespraak/contract/people-import'
import { normalise } from './name.ts'

/**
 * The words above columns, normalised, by what they mean: Dutch and English, as people write them and as
 * AFAS, Personio, Nmbrs and Visma export them. Where two columns of a file mean the same, the one that stands
 * first here is taken.
 */
const headingsOf: Readonly<Record<ImportField, readonly string[]>> = {
  number: [
    'personeelsnummer',
    'medewerkernummer',
    'personeelsnr',
    'medewerkernr',
    'pers nr',
    'persnr',
    'personeel nummer',
    'werknemersnummer',
    'werknemernummer',
    'stamnummer',
    'registratienummer',
    'nummer medewerker',
    'medewerker id',
    'medewerkerid',
    'employee number',
    'employee no',
    'employee nr',
    'employee id',
    'employeeid',
    'employeenumber',
    'personnel number',
    'staff number',
    'staff id',
    'person number',
    'externalid',
    'external id',
    'nummer',
    'nr',
    'number',
    'id',
    'medewerker',
    'emid',
  ],
  email: [
    'e mail werk',
    'email werk',
    'e mailadres werk',
    'emailadres werk',
    'zakelijk e mailadres',
    'zakelijk emailadres',
    'zakelijke e mail',
    'werk e mail',
    'werkmail',
    'work email',
    'work e mail',
    'business email',
    'company email',
    'contact business email',
    'e mailadres',
    'emailadres',
    'e mail',
    'email',
    'mailadres',
    'mail',
    'email address',
    'e mail address',
    'upn',
    'userprincipalname',
  ],
  'call-name': [
    'roepnaam',
    'name preferred',
    'preferred name',
    'preferred first name',
    'known as',
    'nickname',
    'call name',
    'callname',
  ],
  'given-name': [
    'voornaam',
    'voornamen',
    'first name',
    'firstname',
    'given name',
    'givenname',
    'first names',
    'forename',
    'name first',
  ],
  initials: ['voorletters', 'initialen', 'voorletter', 'initials'],
  infix: [
    'tussenvoegsel',
    'tussenvoegsels',
    'voorvoegsel',
    'voorvoegsels',
    'tussenv',
    'tv',
    'voorv',
    'voorvoegsel geboortenaam',
    'infix',
    'name prefix',
    'prefix',
    'surname prefix',
    'middle name particle',
  ],
  'family-name': [
    'achternaam',
    'familienaam',
    'geslachtsnaam',
    'last name',
    'lastname',
    'surname',
    'family name',
    'familyname',
    'geboortenaam',
  ],
  'full-name': [
    'volledige naam',
    'naam medewerker',
    'medewerkernaam',
    'naam',
    'weergavenaam',
    'full name',
    'fullname',
    'display name',
    'displayname',
    'employee name',
    'name',
    'employee',
  ],
  'job-title': [
    'functie omschrijving',
    'functieomschrijving',
    'functienaam',
    'functietitel',
    'functie',
    'functiebenaming',
    'rol',
    'beroep',
    'job title',
    'jobtitle',
    'position',
    'job',
    'title',
    'function',
    'position title',
    'job name',
  ],
  unit: [
    'organisatorische eenheid omschrijving',
    'organisatorische eenheid',
    'organisatie eenheid',
    'organisatieeenheid',
    'org eenheid',
    'afdeling omschrijving',
    'afdelingsnaam',
    'afdeling',
    'team',
    'dienst',
    'bedrijfsonderdeel',
    'eenheid',
    'sector',
    'afdelingspad',
    'department',
    'department name',
    'organizational unit',
    'organisational unit',
    'organization unit',
    'org unit',
    'unit',
    'unit name',
    'division',
    'business unit',
    'unit path',
    'team name',
  ],
  'unit-code': [
    'organisatorische eenheid code',
    'afdelingscode',
    'afdeling code',
    'afdelingsnummer',
    'code afdeling',
    'teamcode',
    'eenheidcode',
    'org eenheid code',
    'department code',
    'department id',
    'unit code',
    'unit id',
    'org unit code',
  ],
  'manager-number': [
    'medewerkernummer leidinggevende',
    'personeelsnummer leidinggevende',
    'nummer leidinggevende',
    'leidinggevende nummer',
    'leidinggevende nr',
    'personeelsnr leidinggevende',
    'personeelsnummer manager',
    'leidinggevende id',
    'manager number',
    'manager id',
    'manager employee id',
    'manager employee number',
    'supervisor id',
    'supervisor number',
    'managernummer',
  ],
  'manager-email': [
    'e mail leidinggevende',
    'email leidinggevende',
    'e mailadres leidinggevende',
    'emailadres leidinggevende',
    'leidinggevende e mail',
    'leidinggevende email',
    'e mail manager',
    'email manager',
    'manager email',
    'manager e mail',
    'supervisor email',
    'manager s email',
  ],
  'manager-name': [
    'naam leidinggevende',
    'leidinggevende naam',
    'naam manager',
    'manager naam',
    'manager name',
    'supervisor name',
    'name of manager',
  ],
  manager: [
    'leidinggevende',
    'direct leidinggevende',
    'directe leidinggevende',
    'manager',
    'teamleider',
    'chef',
    'baas',
    'supervisor',
    'reports to',
    'line manager',
    'direct manager',
    'team lead',
  ],
  'starts-on': [
    'datum in dienst',
    'in dienst',
    'indienst',
    'datum indiensttreding',
    'indiensttreding',
    'indienstdatum',
    'in dienst sinds',
    'in dienst per',
    'begindatum dienstverband',
    'startdatum dienstverband',
    'hire date',
    'date of hire',
    'employment start date',
    'start date',
    'startdatum',
    'begindatum',
    'begindatum contract',
    'startdate',
    'hiredate',
    'joined on',
    'date of joining',
  ],
  'ends-on': [
    'laatste werkdag',
    'datum uit dienst',
    'uit dienst',
    'uitdienst',
    'uitdienstdatum',
    'datum uitdiensttreding',
    'uitdiensttreding',
    'uit dienst per',
    'einddatum dienstverband',
    'last day of work',
    'last working day',
    'termination date',
    'employment end date',
    'end date',
    'einddatum',
    'einddatum contract',
    'contract ends',
    'contract end date',
    'enddate',
    'leaving date',
  ],
  hours: [
    'uren per week',
    'contracturen',
    'contracturen per week',
    'aantal uren per week',
    'uren week',
    'werkuren per week',
    'arbeidsduur per week',
    'weekly hours',
    'weekly working hours',
    'hours per week',
    'contract hours',
    'working hours',
    'uren',
    'arbeidsduur',
    'hours',
  ],
  language: [
    'taal',
    'voorkeurstaal',
    'correspondentietaal',
    'taalcode',
    'language',
    'preferred language',
    'locale',
  ],
}

/** What may not be kept here, by words of a heading. From the GDPR, articles 9 and 87, and the UAVG, article 46. */
const refusedWords: Readonly<Record<RefusedColumn, RegExp>> = {
  bsn: /\b(bsn|bsnr|burgerservice\w*|burger service\w*|sofi\w*|sofi nummer|social security\w*|ssn|national insurance|nin|citizen service number|rijksregister\w*|steuer id)\b/,
  health:
    /\b(ziek|zieke|ziekte\w*|ziekmeld\w*|ziekgemeld|verzuim\w*|arbeidsongeschikt\w*|medisch\w*|medical\w*|gezondheid\w*|health\w*|\w*gehandicapt\w*|handicap\w*|beperking\w*|disab\w*|sick\w*|illness\w*|absence\w*|absent\w*|zwanger\w*|pregnan\w*|maternity|wia|wao|wajong|diagnos\w*|allergie\w*|allerg\w*|bloedgroep|blood type|vaccin\w*|re integratie|reintegratie|bedrijfsarts)\b/,
  religion:
    /\b(religi\w*|geloof|geloofs\w*|levensovertuiging|kerkgenootschap|kerkelijke gezindte|gezindte|faith|denomination|church)\b/,
  nationality:
    /\b(nationaliteit\w*|nationalit\w*|citizenship|staatsburgerschap|geboorteland|land van herkomst|country of birth)\b/,
  special:
    /\b(etnisch\w*|etniciteit|ethnic\w*|ras|race|huidskleur|seksuele\w*|sexual\w*|geaardheid|vakbond\w*|trade union|union membership|politiek\w*|political\w*|strafrecht\w*|criminal\w*|vog nummer|biometr\w*)\b/,
}

/** Systems put the table before a field, with an underscore: `pos_Functie_omschrijving`, `empl_Uren_per_week`. */
const keyOf = (heading: string): string =>
  normalise(
    heading
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/^(pos|empl|emp|mdw|person|employee|contract)[._](?=.)/i, ''),
  )

const compactOf = (key: string): string => key.replaceAll(' ', '')

interface Meaning {
  readonly field: ImportField
  readonly rank: number
}

const meanings: ReadonlyMap<string, Meaning> = new Map(
  Object.entries(headingsOf).flatMap(([field, headings]) =>
    headings.map((heading, rank) => [compactOf(heading), { field: field as ImportField, rank }] as const),
  ),
)

/** Why a column with this heading is never read; null when it may be. */
export const refusedHeading = (heading: string): RefusedColumn | null => {
  const key = ` ${keyOf(heading)} `
  const whole = ` ${normalise(heading)} `
  for (const [reason, words] of Object.entries(refusedWords))
    if (words.test(key) || words.test(whole)) return reason as RefusedColumn
  return null
}

const meaningOf = (heading: string): Meaning | null =>
  meanings.get(compactOf(normalise(heading))) ?? meanings.get(compactOf(keyOf(heading))) ?? null

/** By this a mapping is remembered: the headings, whatever their order in the file. */
export const headingsKey = (headings: readonly string[]): string =>
  headings.map(normalise).toSorted().join('\n')

/** What a remembered mapping is made of: headings rather than places, so that a moved column is found. */
export type RememberedMapping = Readonly<Record<string, ImportField>>

export type Recognised = Omit<ImportColumn, 'samples'>

const byWord = (headings: readonly string[]): ReadonlyMap<number, ImportField> => {
  const best = new Map<ImportField, { index: number; rank: number }>()
  headings.forEach((heading, index) => {
    const meaning = refusedHeading(heading) === null ? meaningOf(heading) : null
    if (meaning === null) return
    const known = best.get(meaning.field)
    if (known === undefined || meaning.rank < known.rank)
      best.set(meaning.field, { index, rank: meaning.rank })
  })
  return new Map([...best].map(([field, { index }]) => [index, field]))
}

/** What each column means: as said by hand; else as remembered; else by its heading. */
export const recognise = (
  headings: readonly string[],
  remembered: RememberedMapping | null,
  byHand: ImportMapping | null,
): Recognised[] => {
  const found = byWord(headings)
  return headings.map((heading, index): Recognised => {
    const refused = refusedHeading(heading)
    if (refused !== null) return { index, heading, field: null, how: 'refused', refused }
    const of = (field: ImportField | undefined, how: Recognised['how']): Recognised =>
      field === undefined
        ? { index, heading, field: null, how: 'ignored', refused: null }
        : { index, heading, field, how, refused: null }
    if (byHand !== null) {
      const field = byHand[String(index)]
      return of(field, field !== undefined && found.get(index) === field ? 'recognised' : 'by-hand')
    }
    if (remembered !== null) return of(remembered[normalise(heading)], 'remembered')
    return of(found.get(index), 'recognised')
  })
}

/** Is there enough to know who is who, and does no field come twice? */
export const mappingFault = (
  columns: readonly Recognised[],
): 'import-columns-missing' | 'import-columns-twice' | null => {
  const fields = columns.flatMap(({ field }) => (field === null ? [] : [field]))
  const has = new Set(fields)
  if (has.size < fields.length) return 'import-columns-twice'
  const named = has.has('family-name') || has.has('full-name')
  return named && (has.has('number') || has.has('email')) ? null : 'import-columns-missing'
}
