export { readFeed } from './views/feed.ts'
export { hasAlready } from './feed.ts'
