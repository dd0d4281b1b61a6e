import type { RhythmKind, RuleMoment, WrittenRule } from '@tweespraak/contract/rhythm'
import { probationTalkDaysBefore } from '@tweespraak/contract/probation-term'

interface Suggestion extends WrittenRule {
  readonly name: 'first-talk' | 'probation' | 'yearly' | 'years-in-job'
}

/** Rules that many organisations have, by the code of their kind. */
const usual: readonly (Pick<Suggestion, 'name' | 'when'> & { readonly code: string })[] = [
  { name: 'first-talk', code: 'progress', when: { moment: 'first', months: 1 } },
  { name: 'probation', code: 'probation', when: { moment: 'probation-end', days: probationTalkDaysBefore } },
  { name: 'yearly', code: 'progress', when: { moment: 'repeating', months: 12 } },
  { name: 'years-in-job', code: 'development', when: { moment: 'in-job', months: 60 } },
]

/** Those of them, for everybody, that no rule says yet. */
export const suggestionsFor = (
  kinds: readonly RhythmKind[],
  rules: readonly { readonly kindId: string; readonly when: RuleMoment }[],
): Suggestion[] =>
  usual.flatMap(({ name, code, when }) => {
    const kind = kinds.find((each) => each.code === code)
    const said = rules.some((rule) => rule.kindId === kind?.kindId && rule.when.moment === when.moment)
    return kind === undefined || said
      ? []
      : [{ name, kindId: kind.kindId, unitId: null, jobTitle: null, when }]
  })
