import { rhythmRoutes as routes, type RuleMoment } from '@tweespraak/contract/rhythm'
import { hrNumber } from './cast.ts'
import type { Stage } from './stage.ts'

/** What the house agreed with its works council: of the organisation of the story alone. */
const houseRules = {
  tweespraak: 'collective-agreement',
  format: 1,
  code: 'huisregeling',
  name: { nl: 'huisregeling', en: 'house rules' },
  period: '2026',
  source: { title: 'Huisregeling gesprekken', url: 'https://voorbeeld.nl/huisregeling-gesprekken' },
  readOn: '2026-01-05',
  rules: [
    {
      article: 'art. 2',
      asks: {
        nl: 'Iedereen praat minstens een keer per jaar met wie leiding geeft over het werk en wat er komt.',
        en: 'Everybody talks at least once a year with who leads them, about the work and what is to come.',
      },
      of: 'both',
      certainty: 'read',
      reading: null,
      source: null,
      counts: { rule: 'every-calendar-year', kinds: ['progress'], firstYear: 'from-next-year' },
    },
    {
      article: 'art. 3',
      asks: {
        nl: 'Wie om een gesprek vraagt, heeft het binnen zes weken.',
        en: 'Whoever asks for a talk has it within six weeks.',
      },
      of: 'manager',
      certainty: 'read',
      reading: null,
      source: null,
      counts: { rule: 'after-asking', kinds: ['progress'], weeks: 6 },
    },
  ],
}

const rules: readonly { readonly kind: string; readonly when: RuleMoment }[] = [
  { kind: 'progress', when: { moment: 'first', months: 1 } },
  { kind: 'progress', when: { moment: 'repeating', months: 12 } },
  { kind: 'probation', when: { moment: 'probation-end', days: 14 } },
]

/** Two months ago HR wrote down how often which talk is due. */
export const setRhythm = (stage: Stage): void => {
  stage.plan(stage.workday(stage.today.subtract({ months: 2 })), 15, async () => {
    const hrId = stage.idOf(hrNumber)
    for (const { kind, when } of rules)
      await stage.doors.ask(routes.addRule, hrId, {
        body: { kindId: stage.kindId(kind), unitId: null, jobTitle: null, when },
      })
    const text = JSON.stringify(houseRules)
    const { code } = await stage.doors.ask(routes.importAgreement, hrId, { body: { text } })
    await stage.doors.ask(routes.chooseAgreement, hrId, { body: { unitId: null, code } })
  })
}
