export { leaveMail } from './commands/leave-mail.ts'
export { tellPeople } from './commands/tell-people.ts'
export { weighMail } from './commands/weigh-mail.ts'
export { showLeaving } from './views/leaving.ts'
