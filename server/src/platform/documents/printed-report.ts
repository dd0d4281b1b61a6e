import type { Language } from '@tweespraak/contract/id'
import { blocksOf } from '@tweespraak/contract/written'
import type {
  ReportAgreement,
  ReportConclusion,
  ReportDocument,
  ReportScores,
  ReportSignature,
  ReportWords,
} from './report-document.ts'
import { dateInWords, momentInWords, reportTexts } from './report-texts.ts'

const labelled = [
  'confidential',
  'held',
  'page',
  'of',
  'criterion',
  'score',
  'why',
  'agreements',
  'what',
  'who',
  'due',
  'support',
  'none',
  'measure',
  'ownWords',
  'response',
  'signatures',
  'checkNumber',
  'checkNumberMeans',
  'sha256',
  'sealed',
] as const

const inEights = (hash: string): string[] => hash.match(/.{1,8}/g) ?? []

/** Neighbouring sections of one part together. */
const partsOf = <Section extends { readonly part: string | null }>(sections: readonly Section[]) => {
  const parts: { title: string | null; sections: Section[] }[] = []
  for (const section of sections) {
    const last = parts.at(-1)
    if (last !== undefined && last.title === section.part) last.sections.push(section)
    else parts.push({ title: section.part, sections: [section] })
  }
  return parts
}

/**
 * The report as the template prints it: every label, date and name in words, in reading order. What
 * people wrote is still exactly what they wrote; `sealed-text.ts` makes it fit for PDF/A.
 */
export const printedReport = (report: ReportDocument, language: Language) => {
  const say = reportTexts(language)
  const moment = (instant: string): string => momentInWords(instant, report.timeZone, language)
  const employee = report.parties.find(({ part }) => part === 'employee')?.name ?? ''
  const heldOn = dateInWords(report.heldOn, language, false)
  const [short = '', second = '', ...rest] = inEights(report.contentHash)
  const facts = { kind: report.kind, employee, date: heldOn }
  const adds = report.addendumTo !== undefined
  const of = report.corrects === true ? 'correction' : report.course === undefined ? 'addendum' : 'procedure'
  const [first = '', next = ''] = inEights(report.addendumTo ?? '')

  const words = ({ by, text, question }: ReportWords) => ({
    question,
    name: by?.name ?? say('together'),
    voice: by?.voice ?? 'shared',
    blocks: blocksOf(text),
  })
  const agreement = ({ what, measure, who, dueOn, support }: ReportAgreement) => ({
    what,
    measure,
    who,
    due: dueOn === null ? say('noDate') : dateInWords(dueOn, language, false),
    support: support === null ? null : { by: support.by, text: supportIn(support) },
  })
  const supportIn = ({ kind, text }: NonNullable<ReportAgreement['support']>): string =>
    text === null || text === ''
      ? say(`supportKind.${kind}`)
      : say('supportWith', { kind: say(`supportKind.${kind}`), text })
  const evidence = ({
    kind,
    on,
    words: shown,
    state,
  }: ReportScores['criteria'][number]['evidence'][number]) =>
    say(`evidence.${kind}`, {
      words: shown,
      date: dateInWords(on, language, false),
      state: state === null ? '' : say(`agreed.${state}`),
    })
  const scores = ({ name, firstDay, lastDay, criteria }: ReportScores) => ({
    title: name,
    period: say('period', {
      first: dateInWords(firstDay, language, false),
      last: dateInWords(lastDay, language, false),
    }),
    criteria: criteria.map((criterion) => ({
      name: criterion.name,
      score: criterion.score,
      reason: blocksOf(criterion.reason),
      evidence: criterion.evidence.map(evidence),
    })),
  })
  const day = (label: string, date: string | null) =>
    date === null ? [] : [{ label, value: dateInWords(date, language, false) }]
  const conclusion = (came: ReportConclusion) =>
    came.about === 'probation'
      ? {
          title: say('concluded'),
          outcome: say(`conclusion.probation.${came.outcome}`),
          facts: [...day(say('conclusion.endsOn'), came.endsOn), ...day(say('conclusion.until'), came.until)],
          goals: [],
          reason: blocksOf(came.reason),
          note: say(`conclusion.means.${came.outcome}`),
        }
      : {
          title: say('conclusion.series', { number: came.number, of: came.of }),
          outcome: came.final === null ? null : say(`conclusion.improvement.${came.final.outcome}`),
          facts: [{ label: say('support'), value: came.support }],
          goals: came.goals.map(({ what, measure, standing, seen, own }) => ({
            what,
            measure: say('conclusion.measure', { measure }),
            standing: say(`conclusion.standing.${standing}`),
            seen: blocksOf(seen),
            own: own === undefined ? [] : blocksOf(own),
          })),
          reason: came.final === null ? [] : blocksOf(came.final.reason),
          note: null,
        }
  const signature = ({ name, voice, part, manner, succeeds, at }: ReportSignature) => ({
    name,
    voice,
    part: say(`part.${part}`),
    manner:
      manner === 'seen' && succeeds !== null
        ? say('mannerSucceeding', { name: succeeds })
        : say(`manner.${manner}`),
    signed: manner !== 'not-signed' && manner !== 'left',
    at: manner === 'not-signed' || manner === 'left' ? say('termPassed', { moment: moment(at) }) : moment(at),
  })

  return {
    language,
    title: say(adds ? `${of}.title` : 'title', facts),
    description: say(adds ? `${of}.description` : 'description', facts),
    keywords: [say('keyword'), report.kind],
    labels: {
      ...Object.fromEntries(labelled.map((label) => [label, say(label)])),
      addendumTo: say(`${of}.to`),
      ...(adds ? { checkNumberMeans: say(`${of}.checkNumberMeans`) } : {}),
    },
    addendumTo: adds ? say(`${of}.number`, { number: `${first} ${next}` }) : null,
    course: report.course ?? [],
    footer: `${report.kind}, ${employee}, ${heldOn}`,
    organization: report.organization,
    kind: report.kind,
    employee,
    parties: report.parties.map(({ name, voice, part, jobTitle }) => ({
      name,
      voice,
      part: say(`part.${part}`),
      jobTitle,
    })),
    held: dateInWords(report.heldOn, language, true),
    parts: partsOf(
      report.sections
        .map(({ part, title, words: said }) => ({
          part,
          title,
          words: said.map(words).filter(({ blocks }) => blocks.length > 0),
        }))
        .filter((section) => section.words.length > 0),
    ),
    assessment: report.assessment === undefined ? null : scores(report.assessment),
    conclusion: report.conclusion === undefined ? null : conclusion(report.conclusion),
    agreements: report.agreements.map(agreement),
    response:
      report.response === null
        ? null
        : {
            ...words({
              by: { name: report.response.by, voice: 'employee' },
              question: null,
              text: report.response.text,
            }),
            at: say('respondedAt', { moment: moment(report.response.at) }),
          },
    signatures: report.signatures.map(signature),
    hash: { short: `${short} ${second}`, full: [short, second, ...rest] },
    sealedAt: say('inZone', { moment: moment(report.sealedAt), zone: report.timeZone }),
  }
}

export type PrintedReport = ReturnType<typeof printedReport>
