import type { Runnable } from './deed.ts'
import { createOrganizationDeed } from './deeds/create-organization.ts'
import { migrateDatabaseDeed } from './deeds/migrate-database.ts'

/** Every deed that a running server does when a command asks for it. */
export const deeds: readonly Runnable[] = [createOrganizationDeed, migrateDatabaseDeed]
