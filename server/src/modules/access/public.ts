export { createOrganization } from './commands/create-organization.ts'
export { mailReset } from './commands/request-reset.ts'
export { invitationPath } from './token.ts'
export { authenticate } from './views/viewer.ts'
