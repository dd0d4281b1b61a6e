import type { KindRules } from '@tweespraak/contract/templates'
import { progress } from '../../src/modules/templates/built-in/progress.ts'

/** The rules of the progress conversation, as every organisation begins with. */
export const progressRules: KindRules = progress.rules
