import type { Language } from '../finding.ts'

/** Names of diseases, conditions and injuries: words that have no other meaning, or hardly one, in a conversation about work. */
export const diseases: Readonly<Record<Language, string>> = {
  nl: `de bof, *kanker, *tumor, *tumoren, *carcinoom, melanoom, *lymfoom, hodgkin, non-hodgkin, kahler, sarcoom, mesothelioom, metastase*, gezwel, gezwellen
    poliep, cyste, *fibroom, vleesbomen, lipoom, spierdystrofie, duchenne, *infarct, *bloeding, tia's, aneurysma, trombo*, longembolie, boezemfibrilleren
    hartfalen, hartruis, hartstilstand, hartfilmpje, hartklepafwijking, lekkende hartklep, aderverkalking, spatader, hypertensie, raynaud, *sclerose
    als-patient, huntington, guillain-barre, myasthenia, trigeminus*, clusterhoofdpijn*, spanningshoofdpijn*, hoofdpijnaanval*, hydrocefalus, waterhoofd
    narcolepsie, restless legs, rusteloze benen, *letsel, afasie, dystonie, *plegie, parese, bell's palsy, stofwisselings*, hypo's, hyper's, een hypo|insult
    hypoglyk*, hyperglyk*, glucosesensor, suikerpatient, hashimoto, cushing, addison, hypothyreoid*, hyperthyreoid*, pcos, endometriose, adenomyose
    baarmoederverzakking, vaginisme, *myoom, prostaat*, incontinent, incontinentie, stoma, nierbekken*, nierfalen, dialyse*, reflux, maagzuur, maag-darm*
    prikkelbaredarm*, prikkelbare darmen, diverticul*, aambeien, aambei, fistel, fissuur, lactose-intoleran*, lactoseintoleran*, glutenintoleran*, *intolerantie
    coeliakie, cirrose, leververvetting, galstenen, geelzucht, mazelen, waterpokken, rodehond, roodvonk, kinkhoest, krentenbaard, schurft, kroep, pseudokroep
    rs-virus, norovirus, rotavirus, hand-voet-mond*, tetanus, malaria, dengue, knokkelkoorts, difterie, polio, q-koorts, qkoorts, legionella*, salmonella*
    tuberculose, mrsa, sepsis, wondroos, zona, herpes*, koortslip, soa, chlamydia, gonorroe, syfilis, hpv, candida, ringworm, wratten, voetschimmel
    longemfyseem, emfyseem, cystic fibrosis, taaislijm*, klaplong, pneumothorax, stoflong, kortademigheid, hyperventil*, apneu, neuspoliep*, voorhoofdsholte*
    bijholte*, anafyla*, epipen, netelroos, galbulten, huiduitslag, acne, rosacea, vitiligo, contacteczeem, handeczeem, alopecia, haaruitval, brandwond*
    bechterew, scoliose, osteoporose, botontkalking, hypermobiel*, ehlers-danlos, marfan, polymyalgie, carpaal*, carpaletunnel*, muisarm, golferselleboog
    tenniselbow, peesplaat*, hielspoor, lumbago, ischias, discopathie, ingezakte wervel, *fractuur, kruisband*, meniscus*, achillespees*, zweepslag
    spierscheuring, ontwricht, uit de kom, crps, dystrofie, klompvoet, amputatie, geamputeerd, beenprothese, armprothese, onderbeenprothese, glaucoom
    maculadegeneratie, netvlies*, keratoconus, nystagmus, lui oog, dubbelzien, hemianopsie, tinnitus, oorsuiz*, meniere, cochleair*, stemband*, slikproblemen
    bloedarmoede, sikkelcel*, thalassemie, hemofilie, hemochromatose, ijzertekort, vitaminetekort, b12-tekort, vitamine b12*, leukemie, me/cvs
    chronischevermoeidheid*, chronisch vermoeid*|zieke, chronische pijn*, postcovid*, qvs, lipoedeem, lymfoedeem, trisomie, syndroom van _
    aangeboren afwijking*|hartafwijking, hartafwijking, schisis, hazenlip, open rug, spina bifida, ontwikkelingsachterstand, couveuse, prematuur
    te vroeg geboren, wiegendood, opvliegers, pms, erectie*, overgewicht, ondergewicht, ondervoed*, uitdroging, uitgedroogd, zonnesteek, nekhernia, zweetaanval*
    hitteberoerte, onderkoeling, bekkenbodem*, verslikpneumonie, delier, delirium, parkinsonisme, lewy body, korsakov, frontotemporale, vergeetachtigheid
    terminaal, uitbehandeld, auto-immuun*, autoimmuun*, immuunsysteem, immuungecompromitteerd, longpatient, nierpatient, kankerpatient, ms-patient, griep*
    buikgriep, zomergriep, rotgriep, *griepje, verkoudheid, snotteren, middenoor*, wortelkanaal*, verstandskies*, verstandskiezen, absences, koortsstuip
    insulten, tbc`,
  en: `*carcinoma, melanoma, lymphoma, hodgkin's, myeloma, sarcoma, mesothelioma, metastas*, metastatic, growth on her|his|my|their, polyp, cyst, cysts
    fibroid, muscular dystrophy, duchenne, brain haemorrhage|hemorrhage|bleed|injury|tumour|tumor, haemorrhage, hemorrhage, mini-stroke, tia, tias, aneurysm
    blood clot|clots|poisoning, dvt, embolism, atrial fibrillation, afib, heart failure|murmur|arrhythmia|bypass, arrhythmia, angina, varicose veins
    hypertension, raynaud's, mnd, huntington's, guillain-barre, myasthenia, neuropathy, narcolepsy, narcoleptic, restless legs, head trauma|cold, aphasia
    dystonia, *plegia, *plegic, palsy, hypo, hypos, hypoglyc*, hyperglyc*, glucose monitor|sensor, thyroid*, hashimoto's, cushing's, addison's, pcos
    endometriosis, adenomyosis, prolapse, incontinent, incontinence, stoma, colostomy, uti, kidney failure, reflux, heartburn, gastric, gastro*, irritable bowel
    bowel trouble|problems|disease, diverticul*, haemorrhoids, hemorrhoids, fistula, lactose|gluten intoleran*, intolerant|burns to, coeliac*, celiac*
    cirrhosis, fatty liver, jaundice, mumps, measles, chickenpox, rubella, whooping cough, impetigo, scabies, croup, rsv, norovirus, hand foot and mouth
    tetanus, malaria, dengue, legionnaires*, legionella, salmonella, e coli, tuberculosis, tb, mrsa, sepsis, herpes, sti, std, chlamydia, gonorrhoea, gonorrhea
    syphilis, hpv, thrush, ringworm, emphysema, collapsed lung, pneumothorax, strep throat, lost her|his|my voice, anaphyla*, epipen, hives, a rash, acne
    rosacea, vitiligo, alopecia, hair loss, ankylosing, scoliosis, osteoporosis, brittle bones, hypermobil*, ehlers-danlos, marfan, rsi, carpal tunnel, lumbago
    sciatica, slipped disk|disc|discs|vertebra, herniated*, whiplash, fracture, fractured, torn ligament*, cruciate, acl, meniscus, achilles, dislocated, sprain
    sprained, trapped|pinched nerve, crps, club foot, amputat*, glaucoma, macular degeneration, retina, pink|lazy|black eye, double vision, tinnitus, meniere's
    cochlear*, sickle cell, thalassaemia, haemophilia, hemophilia, haemochromatosis, low iron, leukaemia, chronic fatigue*, cfs, fibro, lipoedema, lymphoedema
    down's, trisomy, birth defect, congenital*, cleft palate|lip, spina bifida, premature baby, born premature, prematurely born, neonatal, nicu, cot death
    sids, hot flush*|flash*, pms, pmdd, period pains, heavy periods|cold, erectile*, underweight, malnourish*, dehydration, dehydrated, heatstroke, sunstroke
    hypothermia, delirium, lewy body, korsakoff, early-onset, dementia*, auto-immune*, autoimmune*, immune system, immunocompromised, immunosuppress*
    tummy|stomach|sickness bug, the lurgy|stitches, stinking|nasty|bad cold, earache, root canal, wisdom tooth|teeth, migraine*, convulsion*, nosebleed*
    bruised, bruising, gashed, cracked rib*, stitches, plaster cast, polio*, spinal, vertebra*, parkinson*, alzheimer*, crohn*, hiv-positive, cancerous, benign
    malignant, biopsy*, tonsils, gout, hayfever, inhaler, wheez*, incurable`,
}
