import type { Bilingual, Language } from '@tweespraak/contract/id'
import type { Verdict } from './response.ts'

interface Named {
  readonly personId: string
  readonly name: string
}

/** A response that ended, with what was said in it and by whom. Moments are ISO instants. */
export interface EndedResponse<Person> {
  /** SHA-256 of the content of the report that was responded to. */
  readonly respondsTo: string
  readonly response: { readonly text: string; readonly at: string }
  /** Null where none came in time. */
  readonly answer: {
    readonly by: Person
    readonly verdict: Verdict
    readonly text: string
    readonly at: string
  } | null
  readonly talk: {
    readonly askedAt: string
    readonly higher: Person | null
    readonly at: string | null
  } | null
  readonly decision: { readonly verdict: Verdict; readonly text: string } | null
  readonly ending: 'followed' | 'rested' | 'decided'
  readonly endedAt: string
}

/** All that the check number of a finished response binds: who said what, when, and to what it came. */
export interface ResponseContent extends EndedResponse<Named> {
  readonly schema: 1
  readonly responseId: string
  readonly conversationId: string
  /** The same of the report as it was sealed: another one where it was changed since. */
  readonly reportHash: string
  readonly employee: Named
}

/** The few words of the document itself, in the language of the report. */
export interface ResponseWords {
  readonly heading: (kind: string) => string
  readonly label: (step: 'handedIn' | 'answer' | 'asked' | 'talk' | 'decision' | 'ended') => string
  readonly section: (part: 'response' | 'answer' | 'decision', name: string) => string
  readonly verdict: (verdict: Verdict, moment: string) => string
  readonly unanswered: string
  readonly noTalk: string
  readonly rested: (moment: string) => string
  readonly moment: (at: string) => string
}

interface Around {
  readonly organization: string
  readonly timeZone: string
  readonly language: Language
  readonly kind: Bilingual
  /** The day of the talk, an ISO date. */
  readonly heldOn: string
  readonly leader: Named
  readonly ledByCoach: boolean
  readonly jobTitles: ReadonlyMap<string, string | null>
  /** Of the response's own content. */
  readonly contentHash: string
  readonly sealedAt: string
}

/** What happened, step by step: never whom the employee brought along. */
const courseOf = (
  { response, answer, talk, decision, ending, endedAt }: ResponseContent,
  words: ResponseWords,
) => {
  const { label, moment } = words
  return [
    { label: label('handedIn'), value: moment(response.at) },
    {
      label: label('answer'),
      value: answer === null ? words.unanswered : words.verdict(answer.verdict, moment(answer.at)),
    },
    ...(talk === null
      ? []
      : [
          { label: label('asked'), value: moment(talk.askedAt) },
          { label: label('talk'), value: talk.at === null ? words.noTalk : moment(talk.at) },
        ]),
    ...(decision === null
      ? []
      : [{ label: label('decision'), value: words.verdict(decision.verdict, moment(endedAt)) }]),
    ...(ending === 'rested' ? [{ label: label('ended'), value: words.rested(moment(endedAt)) }] : []),
  ]
}

const sectionsOf = (
  { employee, response, answer, talk, decision }: ResponseContent,
  words: ResponseWords,
) => {
  const section = (
    part: 'response' | 'answer' | 'decision',
    by: { readonly name: string; readonly voice: 'employee' | 'manager' | 'third' },
    text: string,
  ) => ({ part: null, title: words.section(part, by.name), words: [{ by, question: null, text }] })
  return [
    section('response', { name: employee.name, voice: 'employee' }, response.text),
    ...(answer === null ? [] : [section('answer', { name: answer.by.name, voice: 'manager' }, answer.text)]),
    ...(decision === null || talk === null || talk.higher === null
      ? []
      : [section('decision', { name: talk.higher.name, voice: 'third' }, decision.text)]),
  ]
}

/** A finished response as paper shows it: the course of it, and what each wrote. */
export const documentOfResponse = (content: ResponseContent, around: Around, words: ResponseWords) => {
  const jobTitle = ({ personId }: Named) => around.jobTitles.get(personId) ?? null
  const { employee, answer, talk } = content
  const leader = answer?.by ?? around.leader
  const higher = talk?.higher ?? null
  return {
    organization: around.organization,
    kind: words.heading(around.kind[around.language]),
    parties: [
      { name: employee.name, voice: 'employee', part: 'employee', jobTitle: jobTitle(employee) },
      {
        name: leader.name,
        voice: 'manager',
        part: around.ledByCoach ? 'coach' : 'manager',
        jobTitle: jobTitle(leader),
      },
      ...(higher === null
        ? []
        : [{ name: higher.name, voice: 'third', part: 'next-higher', jobTitle: jobTitle(higher) } as const]),
    ] as const,
    heldOn: around.heldOn,
    timeZone: around.timeZone,
    sections: sectionsOf(content, words),
    agreements: [],
    addendumTo: content.reportHash,
    course: courseOf(content, words),
    response: null,
    signatures: [],
    contentHash: around.contentHash,
    sealedAt: around.sealedAt,
  }
}
