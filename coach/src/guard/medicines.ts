import type { Language } from '../finding.ts'

/** Names and kinds of medicine; endings that makers of medicine give to a whole kind (`-azepam`, `-olol`). */
export const medicines: Readonly<Record<Language, string>> = {
  nl: `paracetamol*, ibuprofen*, diclofenac, naproxen, aspirine*, tramadol, oxycodon*, morfine*, fentanyl, codeine, metformine, insuline*, ozempic, wegovy
    semaglutide, prednison*, prednisolon, methotrexaat, mtx, humira, biologicals, ventolin, salbutamol, puffer, pufje, puffen, de|haar|zijn|mijn dosis
    dosering ... verhoogd|verlaagd|aangepast, dosis ... verhoogd|verlaagd|aangepast|afgebouwd, inhaler, inhalator, medikinet, methylfenidaat, dexamfetamine
    strattera, sertraline, citalopram, escitalopram, seroxat, venlafaxine, mirtazapine, amitriptyline, quetiapine, seroquel, haldol, olanzapine, risperidon
    abilify, zopiclon, melatonine, valium, xanax, tamoxifen, euthyrox, levothyroxine, thyrax, bloedverdunner*, betablokker*, plaspil*, maagbeschermer*
    antihistamin*, cortison*, ontstekingsremmer*, statines, anticonceptie, spiraaltje, morning-afterpil, anti-epileptica, antipsychotic*, antidepress*
    slaappil*, slaapmedicatie, slaapmiddel*, pijnstiller*, pijnmedicatie, pijnpleister*, oogdruppels, neusspray, antibioticakuur, penicilline*, *cilline
    *azepam, *oxetine, *triptan, *prazol, *olol, *sartan, dupixent, botoxinjectie*, chemo*, immunotherapie, immuuntherapie, infusen, bloedtransfusie, stamcel*
    kalmeringspil*, rustgevende pillen, rustgevers, suboxone, methadon, nicotinepleister*, vitamine-injectie*, cbd-olie, wietolie, medicinale cannabis|wiet`,
  en: `paracetamol, ibuprofen, diclofenac, naproxen, aspirin, tramadol, oxycodone, oxycontin, morphine, fentanyl, codeine, metformin, insulin*, ozempic
    wegovy, mounjaro, semaglutide, prednisone, prednisolone, methotrexate, humira, ventolin, salbutamol, the|his|her|my dose, dosage, methylphenidate, adderall
    vyvanse, elvanse, concerta, strattera, sertraline, zoloft, citalopram, escitalopram, lexapro, seroxat, paxil, venlafaxine, mirtazapine, amitriptyline
    quetiapine, seroquel, olanzapine, risperidone, zopiclone, melatonin, valium, xanax, tamoxifen, levothyroxine, blood thinner*|transfusion, beta blocker*
    beta-blocker*, statins, antihistamine*, cortisone, steroid injection*, anti-inflammator*, anticonvulsant*, antipsychotic*, antidepress*
    sleeping tablet*|pill*, pain medication|relief, painkiller*, eye drops, nasal spray, hormone therapy, hrt, *cillin, *azepam, *oxetine, *triptan, *prazole
    chemo*, immunotherapy, stem cell*, methadone, nicotine patch*, medical|medicinal cannabis, cbd oil, contraceptive*, birth control, oxygen tank
    oxygen at home, antiviral*, vaccine side effects`,
}
