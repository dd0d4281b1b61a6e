import type { Runnable } from './deed.ts'
import { checkAuditDeed } from './deeds/check-audit.ts'
import { createOrganizationDeed } from './deeds/create-organization.ts'
import { dumpDatabaseDeed } from './deeds/dump-database.ts'
import { exportPeopleDeed } from './deeds/export-people.ts'
import { generateOrganizationDeed } from './deeds/generate-organization.ts'
import { giveHrDeed } from './deeds/give-hr.ts'
import { importPeopleDeed } from './deeds/import-people.ts'
import { listOrganizationsDeed } from './deeds/list-organizations.ts'
import { migrateDatabaseDeed } from './deeds/migrate-database.ts'
import { resetAccountDeed } from './deeds/reset-account.ts'
import { showSetUpCodeDeed } from './deeds/show-set-up-code.ts'

/** Every deed that a running server does when a command asks for it. A restore wants an empty database, so no server. */
export const deeds = [
  checkAuditDeed,
  createOrganizationDeed,
  dumpDatabaseDeed,
  exportPeopleDeed,
  generateOrganizationDeed,
  giveHrDeed,
  importPeopleDeed,
  listOrganizationsDeed,
  migrateDatabaseDeed,
  resetAccountDeed,
  showSetUpCodeDeed,
] as const satisfies readonly Runnable[]
