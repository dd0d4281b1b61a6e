import type { HumanResources } from '../../platform/viewer.ts'

interface Asker {
  readonly hr: HumanResources
}

/** When people are reminded is HR's to know; being administrator gives nothing. */
export const seesReminderRules = ({ hr }: Asker): boolean => hr.scope !== 'none'

/** It holds for everybody, so HR for everybody says it. */
export const changesReminderRules = ({ hr }: Asker): boolean => hr.scope === 'all'
