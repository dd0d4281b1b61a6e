import type { Actor, Deed } from './model.ts'

/** One course that is gone through on purpose, so that no deed and no stage is left to chance. */
interface Story {
  readonly told: string
  readonly setting: string
  readonly steps: readonly (readonly [Actor, Deed])[]
}

const toOffered: Story['steps'] = [
  ['leader', 'begin'],
  ['employee', 'finish'],
  ['leader', 'offer'],
]

export const stories: readonly Story[] = [
  {
    told: 'called off',
    setting: 'progress',
    steps: [
      ['employee', 'say-coming'],
      ['employee', 'cancel'],
    ],
  },
  { told: 'a talk without a report', setting: 'check-in', steps: [] },
  {
    told: 'withdrawn',
    setting: 'progress',
    steps: [
      ['leader', 'begin'],
      ['employee', 'ask-to-withdraw'],
      ['leader', 'let-stand'],
      ['employee', 'ask-no-more'],
      ['leader', 'ask-to-withdraw'],
      ['employee', 'withdraw'],
    ],
  },
  {
    told: 'shared with who led it first, and with who leads now anew',
    setting: 'progress',
    steps: [
      ['leader', 'prepare'],
      ['leader', 'bring-point'],
      ['leader', 'share'],
      ['employee', 'prepare'],
      ['employee', 'bring-point'],
      ['employee', 'share'],
      ['employee', 'move'],
      ['hr', 'bring-along'],
      ['heir', 'prepare'],
      ['employee', 'share'],
      ['heir', 'begin'],
      ['heir', 'note'],
      ['hr', 'let-rest'],
    ],
  },
  {
    told: 'shared with who led it first alone',
    setting: 'progress',
    steps: [
      ['leader', 'prepare'],
      ['employee', 'prepare'],
      ['employee', 'bring-point'],
      ['employee', 'share'],
      ['leader', 'share'],
      ['hr', 'change-manager'],
      ['heir', 'hand-over'],
    ],
  },
  {
    told: 'left unshared by who led it first, who leads again',
    setting: 'progress',
    steps: [
      ['leader', 'prepare'],
      ['employee', 'prepare'],
      ['employee', 'share'],
      ['hr', 'change-manager'],
      ['heir', 'hand-over'],
      ['hr', 'change-manager'],
      ['leader', 'hand-over'],
      ['leader', 'share'],
      ['leader', 'begin'],
    ],
  },
  {
    told: 'written and signed by two who led it, one after the other',
    setting: 'appraisal',
    steps: [
      ['leader', 'begin'],
      ['leader', 'note'],
      ['leader', 'ask-to-withdraw'],
      ['hr', 'change-manager'],
      ['leader', 'hand-over'],
      ['heir', 'ask-to-withdraw'],
      ['employee', 'finish'],
      ['heir', 'write-together'],
      ['heir', 'pass'],
      ['employee', 'write-own'],
      ['heir', 'take-back'],
      ['heir', 'offer'],
      ['heir', 'comment'],
      ['third', 'sign'],
      ['employee', 'sign'],
      ['heir', 'sign'],
    ],
  },
  {
    told: 'signed by who led it, who leaves, and by the employee after that',
    setting: 'progress',
    steps: [...toOffered, ['leader', 'sign'], ['hr', 'leave'], ['employee', 'sign']],
  },
  {
    told: 'a response that is declined, and decided by whom HR appointed',
    setting: 'appraisal',
    steps: [
      ...toOffered,
      ['employee', 'respond'],
      ['hr', 'change-manager'],
      ['hr', 'hand-over'],
      ['heir', 'decline'],
      ['employee', 'ask-higher'],
      ['hr', 'appoint'],
      ['colleague', 'plan-higher-talk'],
      ['colleague', 'decide'],
    ],
  },
  {
    told: 'a response that is asked higher up after nobody answered, while the report rests',
    setting: 'improvement',
    steps: [
      ...toOffered,
      ['hr', 'pass-time'],
      ['employee', 'respond'],
      ['employee', 'take-response-back'],
      ['employee', 'respond'],
      ['hr', 'file'],
      ['hr', 'pass-answer-term'],
      ['employee', 'ask-higher'],
      ['managersManager', 'plan-higher-talk'],
      ['employee', 'leave-it'],
    ],
  },
  {
    told: 'a response that is followed, to what is changed after that and responded to again',
    setting: 'appraisal',
    steps: [
      ...toOffered,
      ['employee', 'respond'],
      ['leader', 'follow'],
      ['leader', 'write-own'],
      ['leader', 'offer'],
      ['employee', 'respond'],
      ['hr', 'leave'],
      ['employee', 'let-rest'],
      ['hr', 'pass-time'],
      ['hr', 'pass-answer-term'],
    ],
  },
  {
    told: 'a response to a report that rests, of which the leader leaves',
    setting: 'improvement',
    steps: [
      ...toOffered,
      ['hr', 'pass-time'],
      ['hr', 'file'],
      ['employee', 'respond'],
      ['hr', 'leave'],
      ['hr', 'let-rest'],
      ['hr', 'pass-response-term'],
      ['hr', 'end-rest'],
    ],
  },
]
