import type { Language } from '../finding.ts'
import { wordsOf } from './pattern.ts'

/** Forms with which a command begins. In Dutch the form is also that of "ik": a person after it makes it a question. */
export const imperatives: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: wordsOf(`
    geef vraag neem zet leg stel luister kijk schrijf maak bel mail stuur deel doe ga kom blijf houd hou laat lees leer oefen
    plan bereid betrek bespreek overleg controleer check wees begin stop wacht zoek gebruik benoem spreek praat herhaal vat
    sta loop werk reageer informeer meld noteer verdeel verspreid beperk focus richt kies pak vertrouw vertel toon sluit
    splits test documenteer antwoord accepteer rust onthoud sla trek schakel koppel vermijd voorkom let denk bouw
    breng concentreer corrigeer creëer daag draag draai durf evalueer experimenteer formuleer haal help
    ken klop knip koop krijg lach leun lever maan meet noem onderbouw onderbreek
    onderzoek ontspan open orden oriënteer pas plaats presenteer profileer reflecteer regel reserveer ruim
    spiegel start steek stem structureer teken toets tel vergeet vergelijk verifieer verken verklaar verlaag
    verwijder verwoord verzamel visualiseer volg voorzie waarschuw weeg werp wijs zeg zie zorg zoom afstemmen
    waak activeer adem analyseer app arriveer bekijk beschrijf besteed bied bundel delegeer erken geniet herken inventariseer investeer
    kalmeer markeer motiveer observeer organiseer parkeer prioriteer raadpleeg rapporteer scheid
    signaleer spaar stimuleer streef varieer verbind verminder versterk vertraag verwerk zwijg`),
  en: wordsOf(`
    ask give take put set listen look write make call mail email send share do go come stay keep let read learn practise practice
    plan prepare involve discuss check be begin stop wait search use name speak talk repeat stand walk work respond reply
    inform report note divide spread limit focus choose pick trust tell close split test answer accept rest remember
    avoid prevent mind watch think build bring draw evaluate experiment find fetch help knock cut lean deliver measure
    explain explore follow get guide hand highlight hold include introduce invest invite lead leave pause prioritise prioritize provide raise reach reduce reflect reserve review schedule show sit start
    structure summarise summarize switch turn update validate verify wear add allow articulate assume
    believe block book challenge clarify collaborate communicate compare consult coordinate count create
    define delegate demonstrate describe discover encourage engage escalate establish observe offer organise organize own push run save seek simplify smile stick study tackle
    track treat try understand vary visit volunteer warn`),
}
