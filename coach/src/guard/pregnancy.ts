import { guardRule } from './find.ts'

export const pregnancy = guardRule({
  name: 'guard/pregnancy',
  reason: {
    nl: 'Zwangerschap, een bevalling en een kinderwens zijn gezondheidsgegevens.',
    en: 'Pregnancy, giving birth and the wish for a child are health data.',
  },
  source: 'AVG art. 4 (15) en 9, UAVG art. 30; AP, beleidsregels De zieke werknemer (2016)',
  explanation: {
    nl: 'Dit gaat over zwangerschap of bevalling. Noteer alleen wanneer iemand er niet is en wie het werk overneemt.',
    en: 'This is about pregnancy or birth. Only note when somebody is away and who takes over.',
  },
  example: {
    nl: "Wat kan wel: 'Van 1 mei tot 1 september neemt Ali haar taken over.'",
    en: "What is fine: 'Ali takes over her tasks from 1 May until 1 September.'",
  },
  nl: {
    always: `in verwachting, zwangerschapsverlof, zwangerschapsklachten, bevallingsverlof
      uitgerekend op|in|eind|begin|rond|half, hoogzwanger*, miskraam, zwangerschapsvergiftiging
      is uitgerekend, postnataal, kolft, kolven, borstvoeding*, kolfruimte
      vrouw|vriendin|dochter|zus|ze|zij|partner bevalt in|rond|eind|begin|over|volgende|straks
      moet bevallen, gaat bevallen`,
    marks: `zwanger, zwangere, zwangerschap, bevalling, bevallen, kinderwens, vruchtbaarheidsbehandeling*
      vruchtbaarheidstraject, bekkeninstabiliteit, bekkenklachten, abortus, doodgeboren`,
    tied: `verloskundige, echo`,
    states: `zwanger, bevallen, in verwachting, uitgerekend`,
    not: `zwanger van ideeen, bevallen van een plan, goed bevallen, me bevallen, bevallen je
      is bevallen goed, prima bevallen, ons bevallen, bevallen de, het bevalt, slecht bevallen
      heel goed bevallen, bevallen is, uitgerekend nu, uitgerekend dat, uitgerekend hij, echo van
      echo van de`,
  },
  en: {
    always: `maternity leave, expecting a baby|child, expecting her|their first|second|third|child|baby
      pregnancy leave, pregnancy complications, miscarriage, morning sickness, gave birth
      giving birth, breastfeed*, due in|on ... baby, antenatal, postnatal, pumping room
      fertility treatment, wife|girlfriend|partner|she is due in|next|around, express milk
      expressing milk`,
    marks: `pregnant, pregnancy, childbirth, fertility, abortion, stillborn`,
    tied: `labour, due date, bump`,
    states: `pregnant, expecting, heavily pregnant`,
    not: `expecting a, expecting the, expecting that, pregnant pause, due date of, due dates, due date for
      due date is, due date on, bump in, expecting to, expecting more, expecting him, expecting her to`,
  },
  fires: [
    { language: 'nl', text: 'Zij is zwanger en stopt in mei.' },
    { language: 'nl', text: 'Ze gaat in juni met zwangerschapsverlof.' },
    { language: 'nl', text: 'Zijn vrouw is vorige week bevallen.' },
    { language: 'en', text: 'She is pregnant.' },
    { language: 'en', text: 'He took time off because his wife gave birth.' },
    { language: 'en', text: 'I go on maternity leave in June.' },
  ],
  silent: [
    { language: 'nl', text: 'Het nieuwe rooster is goed bevallen.' },
    { language: 'nl', text: 'Zij schreef een folder voor zwangere cliënten.' },
    { language: 'en', text: 'The due date of the project is in May.' },
    { language: 'en', text: 'We are expecting a busy quarter.' },
  ],
})
