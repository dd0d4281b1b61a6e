import type access from '@tweespraak/messages/nl/access.json'
import type agreements from '@tweespraak/messages/nl/agreements.json'
import type app from '@tweespraak/messages/nl/app.json'
import type assessment from '@tweespraak/messages/nl/assessment.json'
import type calendars from '@tweespraak/messages/nl/calendars.json'
import type checkIn from '@tweespraak/messages/nl/check-in.json'
import type conclusion from '@tweespraak/messages/nl/conclusion.json'
import type conversations from '@tweespraak/messages/nl/conversations.json'
import type criteria from '@tweespraak/messages/nl/criteria.json'
import type cycles from '@tweespraak/messages/nl/cycles.json'
import type dossier from '@tweespraak/messages/nl/dossier.json'
import type evaluation from '@tweespraak/messages/nl/evaluation.json'
import type fileColumns from '@tweespraak/messages/nl/file-columns.json'
import type goalGroups from '@tweespraak/messages/nl/goal-groups.json'
import type goalImport from '@tweespraak/messages/nl/goal-import.json'
import type goals from '@tweespraak/messages/nl/goals.json'
import type guard from '@tweespraak/messages/nl/guard.json'
import type guidance from '@tweespraak/messages/nl/guidance.json'
import type hearing from '@tweespraak/messages/nl/hearing.json'
import type home from '@tweespraak/messages/nl/home.json'
import type insights from '@tweespraak/messages/nl/insights.json'
import type integrations from '@tweespraak/messages/nl/integrations.json'
import type kinds from '@tweespraak/messages/nl/kinds.json'
import type moments from '@tweespraak/messages/nl/moments.json'
import type notes from '@tweespraak/messages/nl/notes.json'
import type notices from '@tweespraak/messages/nl/notices.json'
import type organization from '@tweespraak/messages/nl/organization.json'
import type paper from '@tweespraak/messages/nl/paper.json'
import type people from '@tweespraak/messages/nl/people.json'
import type reminders from '@tweespraak/messages/nl/reminders.json'
import type response from '@tweespraak/messages/nl/response.json'
import type sharedGoals from '@tweespraak/messages/nl/shared-goals.json'
import type team from '@tweespraak/messages/nl/team.json'
import type templates from '@tweespraak/messages/nl/templates.json'
import type unreachable from '@tweespraak/messages/nl/unreachable.json'

/**
 * Every key of `t()` is checked against the Dutch sentences. A module with sentences of its own adds a line
 * here; its files are found and loaded by name.
 */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app'
    returnNull: false
    resources: {
      access: typeof access
      agreements: typeof agreements
      app: typeof app
      assessment: typeof assessment
      calendars: typeof calendars
      'check-in': typeof checkIn
      conclusion: typeof conclusion
      conversations: typeof conversations
      criteria: typeof criteria
      cycles: typeof cycles
      dossier: typeof dossier
      evaluation: typeof evaluation
      'file-columns': typeof fileColumns
      'goal-groups': typeof goalGroups
      'goal-import': typeof goalImport
      goals: typeof goals
      guard: typeof guard
      guidance: typeof guidance
      hearing: typeof hearing
      home: typeof home
      insights: typeof insights
      integrations: typeof integrations
      kinds: typeof kinds
      moments: typeof moments
      notes: typeof notes
      notices: typeof notices
      organization: typeof organization
      paper: typeof paper
      people: typeof people
      reminders: typeof reminders
      response: typeof response
      'shared-goals': typeof sharedGoals
      team: typeof team
      templates: typeof templates
      unreachable: typeof unreachable
    }
  }
}
