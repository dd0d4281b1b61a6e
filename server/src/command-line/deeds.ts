import type { Runnable } from './deed.ts'
import { checkAuditDeed } from './deeds/check-audit.ts'
import { createOrganizationDeed } from './deeds/create-organization.ts'
import { migrateDatabaseDeed } from './deeds/migrate-database.ts'
import { resetAccountDeed } from './deeds/reset-account.ts'

/** Every deed that a running server does when a command asks for it. */
export const deeds: readonly Runnable[] = [
  checkAuditDeed,
  createOrganizationDeed,
  migrateDatabaseDeed,
  resetAccountDeed,
]
