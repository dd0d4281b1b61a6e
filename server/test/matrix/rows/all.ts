import type { Row } from '../row.ts'
import { accessRows } from './access.ts'
import { agreementRows } from './agreements.ts'
import { assessingRows } from './assessing.ts'
import { conclusionRows } from './conclusions.ts'
import { conversationRows } from './conversations.ts'
import { dossierRows } from './dossier.ts'
import { goalRows } from './goals.ts'
import { homeRows } from './home.ts'
import { calendarRows } from './calendars.ts'
import { channelRows } from './channels.ts'
import { insightsRows } from './insights.ts'
import { momentOfferRows } from './moment-offers.ts'
import { noticesRows } from './notices.ts'
import { organizationRows } from './organization.ts'
import { peopleRows } from './people.ts'
import { reportRows } from './reports.ts'
import { responseRows } from './responses.ts'
import { restRows } from './rest.ts'
import { rhythmRows } from './rhythm.ts'
import { templateRows } from './templates.ts'
import { withdrawalRows } from './withdrawals.ts'

/** Access comes last: signing out ends the sessions that all others use. */
export const rows: readonly Row[] = [
  ...peopleRows,
  ...organizationRows,
  ...templateRows,
  ...goalRows,
  ...agreementRows,
  ...conversationRows,
  ...conclusionRows,
  ...restRows,
  ...reportRows,
  ...assessingRows,
  ...dossierRows,
  ...responseRows,
  ...insightsRows,
  ...rhythmRows,
  ...calendarRows,
  ...momentOfferRows,
  ...channelRows,
  ...withdrawalRows,
  ...noticesRows,
  ...homeRows,
  ...accessRows,
]
