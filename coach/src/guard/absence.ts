import { guardRule } from './find.ts'
import type { Grounds } from '../rule.ts'
import { limits } from './limits.ts'

export const absence = guardRule({
  name: 'guard/absence',
  explanation: {
    nl: 'Dit gaat over verzuim om gezondheid. Dat hoort niet in een gespreksverslag.',
    en: 'This is about absence for health. That does not belong in the report of a conversation.',
  },
  example: {
    nl: "Wat kan wel: 'Anna neemt tot 1 mei de planning over.'",
    en: "What is fine: 'Anna takes over the planning until 1 May.'",
  },
  nl: {
    always: `ziek gemeld|meld*|thuis|uitgevallen, ziekgemeld, ziekmelding, ziekmelden, ziekmeldt, ziekmeldde, betermelding, ziek naar huis, ziekgeweest
      thuis komen|kwam te zitten, thuis te zitten, zit|zat|zitten thuis met, zit|zat|zitten al|nu ... thuis, re-integreert, re-integreren, reintegreren
      reintegreert, verzuimhistorie, verzuimduur, langdurig afwezig, verzuimt veel|vaak|veelvuldig, arbeidstherapeutisch*, therapeutisch werken
      uitgevallen met|door|wegens|vanwege|geweest, dreigt uit te vallen, valt uit door, niet inzetbaar|belastbaar, nog niet volledig inzetbaar
      volledig|beperkt|minder belastbaar, bijzonder verlof wegens ziekte, doktersbriefje, doktersverklaring, uit de roulatie|running, weer beter bent|is
      ben|bent|is weer beter, beterschap, ziek en daardoor, mag niet tillen|staan|werken van, in de ziektewet, uwv-keuring
      eerder naar huis wegens|vanwege|omdat ... ziek, geen ziekteverzuim|verzuim|ziektedagen in|gehad|sinds|dit het|de|jaar|januari`,
    marks: `na ... weken|maanden|jaar thuis, bedrijfsarts|arboarts|arbodienst|arbo ... ik|hij|ze|zij|hem|haar|mij|me|met
      ik|hij|ze|zij|hem|haar ... bedrijfsarts|arboarts|arbodienst, overleg met de arbodienst|bedrijfsarts|arboarts, ${limits.nl}, afwezig wegens|door
      zit|zat ... thuis, uitval, uitgevallen, terugval, uren op te bouwen, opbouwschema, weer opbouwen, volledig hersteld, werkhervatting, inzetbaarheidsprofiel
      zieke collega*, re-integratie*, reintegratie*, wia, wao, iva, wga, poortwachter, zorgverlof, arbeidsongeschikt*, belastbaarheid, verzuim*
      weer aan het werk na, thuiszit, thuiszitten, thuisgezeten, eigenrisicodrager, loonwaarde
      is|ben|was weer|nu|nog|rustig|langzaam|voorzichtig|volop aan het opbouwen|herstellen|bijkomen|aansterken|opkrabbelen|opknappen
      is|ben|was aan het opbouwen|bijkomen|aansterken|opkrabbelen|opknappen, weken|maanden|dagen|tijd|tijdje|poos op bed
      ligt|lig|lag hij|ze|zij|ik er ... uit|af`,
    carers: `arbodienst`,
    together: `niet|nauwelijks|amper|moeilijk|slecht|geen + tillen|bukken|knielen|traplopen|hurken|optillen|sjouwen|autorijden|typen|sporten|vliegen|klimmen|belasten / lang|langer|veel staan|zitten|lopen / achter elkaar staan|zitten|lopen|typen
      halve dagen|ochtenden + weer|nog|voorlopig|tijdelijk|wegens|vanwege|door|na
      procent|% + hersteld|arbeidsgeschikt|ziek|beter|inzetbaar|belastbaar|afgekeurd|ziekgemeld|arbeidsongeschikt
      uren|dagdelen|ochtenden + opbouwen|opbouwt|opgebouwd|opbouw|bouwt, opbouwen|opbouw|opgebouwd + naar|tot ... uur|uren|dagen
      gesprek|afspraak|beoordeling|keuring|oproep|advies|terugkoppeling|consult + uwv|bedrijfsarts|arboarts|arbodienst|arbo|poh|ggz|verzuimcoach
      thuis + weken gezeten|zit|zat|geweest|door|vanwege / maanden gezeten|zit|zat|geweest|door|vanwege
      keer|maal|dagen|weken|dagje + ziek|ziekgemeld|ziekteverzuim|verzuim, nachtdiensten|avonddiensten|nachten|diensten + medische|gezondheid
      weken|maanden|dagen|tijd|tijdje|poos|periode + eruit|uitgeschakeld / uit beeld / uit de roulatie|running, weken|maanden niet|nauwelijks + gewerkt|werken
      rustig aan + moet|moest|mag|weken|maanden|voorlopig`,
    tied: `ziekmeldingen, afwezigheid om, herstel`,
    states: `weer de oude, uitgevallen, arbeidsongeschikt,  afgekeurd, langdurig thuis, er ... uit|af geweest`,
    not: `verzuimd om|te, ziekmeldingen van het|de|alle|leerlingen, tekst over ziekte, ziekte en verlof, uitgevallen tegen|naar|over|machine*|systemen
      verzuimde|verzuimt|verzuim te, heftruck|lift|pomp ... uitgevallen, wasstraat, verzuim onder|boven|naar|tot|in de|het
      aanbod|spreekuren van de bedrijfsarts, contract met de arbodienst|bedrijfsarts, nieuwe arbodienst|bedrijfsarts, wet verbetering poortwachter en
      kennis van _, poortwachter en re-integratie, zieke collega's opgevangen|vervangen, invallen voor zieke*
      uitval van machines|systemen|stroom|apparatuur|leerlingen|studenten, uitval voorkomen|van|in|bij, studie-uitval, studieuitval, stroomuitval, netuitval
      re-integratie van klanten|kandidaten|clienten|werkzoekenden, casemanager verzuim, verzuimcijfer*, verzuim|ziekteverzuim van de
      verzuim per|binnen|terug*|daal*|verlagen, verzuimbeleid*, verzuimbeleid schrijven, verzuimprotocol, verzuimpercentage, verzuim in|van het team
      ziekteverzuim in de|het|onze|mijn, ziekteverzuim op, zit|zat ... thuis te werken, thuis met de|twee|drie|vier|een kinderen|kind|baby, thuis te werken
      thuis werken, thuiswerk*, re-integratiebureau*, reintegratieconsulent, re-integratietrajecten begeleid*, re-integratiecoach, server uitgevallen
      afgekeurd product, lesuitval, terugval in, bij ziekte|ziekmelding, wia-aanvragen, zorgverlofregeling, verzuimregist*, verzuimreglement, verzuimbegeleid*
      verzuimtraining*, verzuimspecialist, verzuimsysteem, verzuimconsulent, schoolverzuim, verzuimers, thuiszitters
      het|de|een|zijn|haar team|afdeling|netwerk|klantenkring|portefeuille|archief ... op|opbouwen
      op|van de spoedeisende|seh|ic|intensive ... bleef|blijft|werkt|werkte|loopt|stage, is uitgevallen door een storing, het verzuim onder
      re-integratie tweede spoor, de zieke collega's, kort verzuim in, verzuim op de afdeling, stroom is uitgevallen, afgekeurd door de klant`,
  },
  en: {
    always: `called|calls|calling|call in sick, called|reported|reports|off|out|home|long-term sick, sick at home, stress|carer's leave
      signed off work|for|with, off with stress|flu|burnout|back|covid|depression|anxiety, off work with|due|because|for
      on long-term|long term|extended|medical leave|sick, long term sick, unfit for|to work, fit to work, incapacity, incapacitated, medically unfit
      absence due to|because|record, absent due to|because, compassionate care, time off for|to medical|health|treatment|surgery|recover|see, out of action
      get well soon, feeling better, feel better soon, been out for ... with, sickness record, back at work after illness|surgery|flu|covid, through illness
      because of illness, due to illness, doctor's|doctors|medical orders|advice|grounds, no nights|lifting until|for|on, signed off|out until|for|all`,
    marks: `allowed to drive for|.|again|at|because|yet, ${limits.en}, sickness, long|frequent absence, absences, recovery, phased, build up her|his hours
      building up hours, relapse, has been off, was off for, at home since, sick leave|day*|note, return|returning to work, reintegration
      medical certificate|leave, absenteeism, on mornings|afternoons|half only|days, doing|working|does|works half days|mornings|hours ... while|until|for now
      weeks|months in bed, bed rest, laid up`,
    carers: `occupational health, oh adviser|doctor`,
    together: `can't|cannot|couldn't|unable|mustn't|shouldn't|not|no|avoid|isn't|wasn't + lifting|bend|bending|kneel|kneeling / lift . / lift anything|heavy|more|boxes|weights|above|things|for|until|him|her / climb|climbing ladders|stairs / stand|sit|walk for|long / drive|fly for|until / work|working nights
      waiting|waits|wait|list|referred|referral + op|operation|surgery|diagnosis|scan|biopsy|hip|knee|therapy|counselling|specialist|physio|neurologist|cardiologist|psychologist
      back + mornings|afternoons / half days / reduced hours, off since|from|until|for + back|return*|recover*`,
    tied: `absence, recuperation`,
    states: `signed off, unfit`,
    not: `stand long _, sickness and|or leave, chapter on sickness, signed off to|by|for|yesterday|the|on|as|in
      absence data|module|system|management|policy|rate*|figures|of, absence report for|of, sickness figures|rate*, sick leave module|policy|policies
      medication sheet, reduce|reduced sickness, stairs|ladder of, phased rollout|migration|release|approach|plan|launch, recovery test*|drill|point|of|time
      recovery of the, economic|market|data recovery, occupational health contract|provider|nurse|team|service as, doctors say, signed off for release|the
      absenteeism rate*|in|across|figures, sickness absence policy|rate*|figures, reduce absenteeism, in|at a & e during|shift*|department
      as|is|a|trainee|the paramedic, take|takes|taking|took x-rays|x-ray|an x-ray, pace of recovery`,
  },
})

export const absenceGrounds: Grounds = {
  reason: {
    nl: 'Dat iemand ziek gemeld is, is al een gezondheidsgegeven: verzuim en re-integratie horen in het verzuimdossier.',
    en: 'That somebody called in sick is health data already: absence and return to work belong in the absence file.',
  },
  source:
    'AVG art. 9, UAVG art. 30; Wet verbetering poortwachter; AP, beleidsregels De zieke werknemer (2016)',
  fires: [
    { language: 'nl', text: 'Hij heeft zich twee keer ziekgemeld.' },
    { language: 'nl', text: 'Ze is vorig jaar thuis komen te zitten.' },
    { language: 'nl', text: 'De bedrijfsarts adviseert halve dagen.' },
    { language: 'nl', text: 'Zijn verzuim is te hoog.' },
    { language: 'nl', text: 'Zij is aan het re-integreren.' },
    { language: 'nl', text: 'Hij zit al weken thuis.' },
    { language: 'en', text: 'He called in sick twice.' },
    { language: 'en', text: 'She is on sick leave.' },
    { language: 'en', text: 'We spoke about his phased return.' },
  ],
  silent: [
    { language: 'nl', text: 'Zij gaat het verzuimbeleid schrijven.' },
    { language: 'nl', text: 'Het ziekteverzuim in de sector daalde naar 4 %.' },
    { language: 'nl', text: 'Op vrijdag werkt hij thuis.' },
    { language: 'nl', text: 'De server is uitgevallen door een storing.' },
    { language: 'en', text: 'She wrote the sick leave policy.' },
    { language: 'en', text: 'He signed off the release.' },
    { language: 'en', text: 'In the absence of a manager he took the lead.' },
  ],
}
