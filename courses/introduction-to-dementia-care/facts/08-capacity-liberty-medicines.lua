-- Facts. Capacity, restraint, liberty and medicines. For England and Wales, unless a fact says otherwise.

source "F39" {
  text = "The principles of the Mental Capacity Act 2005 (England and Wales), in our words. Start from “they can decide”. Give every practical help first. Unwise is not incapable. If they cannot decide, act in their best interests. Look for the way that limits them least. Read in a copy of a page of the Care Quality Commission.",
  address = "https://gl-cqc.axis12.com/guidance-providers/gps/gp-mythbusters/gp-mythbuster-96-covert-administration-medicines",
  checked = "2026-11-21", status = "verified",
}
source "F39b" {
  text = "The principles of the Mental Capacity Act 2005 in a solicitor’s summary.",
  address = "https://www.birkettlong.co.uk/site/library/legalnews/mental-capacity-what-does-the-law-say",
  checked = "2026-11-21", status = "verified",
}
source "F39g" {
  text = "Capacity is for one decision at one time. Consent is asked for each time, and going along with something is not the same as agreeing to it.",
  checked = "2026-11-21", status = "general",
}
source "F40" {
  text = "Restraint is making someone do what they are resisting, by force or threat, or limiting their movement even if they put up no resistance. Under section 6 of the Mental Capacity Act 2005 it is protected only if it is reasonably believed necessary to prevent harm to that person, and is proportionate to how likely and how serious the harm is.",
  address = "http://www.legislation.gov.uk/cy/ukpga/2005/9/notes/division/6/1/2/5",
  checked = "2026-11-21", status = "verified",
}
source "F41" {
  text = "On 2 June 2026 the Supreme Court ([2026] UKSC 16) unanimously overruled the 2014 Cheshire West majority. Supervision plus not being free to leave no longer settles whether someone is deprived of their liberty. Many factors count, including purpose and ordinariness.",
  address = "https://fieldcourt.co.uk/supreme-court-decision-in-attorney-general-for-northern-irelands-reference-deprivation-of-liberty/",
  checked = "2026-11-21", status = "verified",
  recheck = "Deprivation of liberty: the test changed with a judgment of June 2026. The Care Quality Commission has a statement, which we have not read. National guidance was awaited. High risk of change.",
}
source "F41b" {
  text = "What the judgment of June 2026 may mean for making lawful decisions, in a lawyers’ article of July 2026.",
  address = "https://llg.org.uk/news/blog-friday-3rd-july-capsticks-deprivation-of-liberty-protecting-rights-and-making-lawful-decisions-after-the-supreme-court-s-agni-judgment/",
  checked = "2026-11-21", status = "verified",
}
source "F42" {
  text = "Since June 2026: someone without capacity to decide where to live may, in some circumstances, give legally valid consent through the wishes and feelings that they express.",
  address = "https://www.mentalcapacitylawandpolicy.org.uk/resources-2/agni-resources/",
  checked = "2026-11-21", status = "verified",
  recheck = "What counts as consent through wishes and feelings, and what it means for people who seem content: commentators expect uncertainty. High risk of change.",
}
source "F42b" {
  text = "The judgment of June 2026 applied at once. At least one council asked homes to look again at recent referrals while it waited for national guidance.",
  address = "https://www.essexproviderhub.org/quality/quality-innovation-team/prosper/prosper-methodology/continual-improvement/",
  checked = "2026-11-21", status = "verified",
  recheck = "Whether national guidance on deprivation of liberty has come out, and what your council now asks for.",
}
source "F42c" {
  text = "Commentators expect far fewer cases to count as deprivation of liberty, and uncertainty about people who seem content.",
  address = "https://www.weightmans.com/media-centre/news/from-cheshire-west-to-northern-ireland-a-new-dawn-for-deprivation-of-liberty/",
  checked = "2026-11-21", status = "verified",
  recheck = "How many situations still count as a deprivation of liberty: commentators expected far fewer.",
}
source "F43" {
  text = "Liberty Protection Safeguards: the law was passed in 2019 and had never been in force. In October 2025 the government promised a consultation in the first half of 2026.",
  address = "https://www.mondaq.com/uk/healthcare/1698844/liberty-protection-safeguards-2026-consultation-announced-and-northern-ireland-cheshire-west-challenge",
  checked = "2026-11-21", status = "verified",
  recheck = "Liberty Protection Safeguards: the date of the consultation was not known. High risk of change.",
}
source "F43b" {
  text = "After the judgment of June 2026, commentators still put the consultation on the Liberty Protection Safeguards “later this year”.",
  address = "https://www.weightmans.com/media-centre/news/from-cheshire-west-to-northern-ireland-a-new-dawn-for-deprivation-of-liberty/",
  checked = "2026-11-21", status = "verified",
  recheck = "Whether that consultation came in 2026.",
}
source "F43c" {
  text = "Whether the consultation on the Liberty Protection Safeguards has opened is not known. DoLS remains in place as far as we could tell in November 2026.",
  checked = "2026-11-21", status = "to_check",
  recheck = "Whether the Liberty Protection Safeguards consultation has opened, and whether DoLS is still in place.",
}
source "F43g" {
  text = "Managers and the council decide whether a person’s liberty is being taken away. Your part is to record what the person says and shows about being here and about how they are cared for, especially when they are unhappy. Quiet is not the same as content.",
  checked = "2026-11-21", status = "general",
}
source "F44" {
  text = "In Scotland, the law is the Adults with Incapacity (Scotland) Act 2000.",
  address = "https://mental-capacity.co.uk/adults-with-incapacity-act-1",
  checked = "2026-11-21", status = "verified",
}
source "F44b" {
  text = "In Northern Ireland, the law is the Mental Capacity Act (Northern Ireland) 2016, partly in force. The page’s own account of deprivation of liberty is older than June 2026.",
  address = "https://www.health-ni.gov.uk/mental-capacity-act-faqs",
  checked = "2026-11-21", status = "verified",
  recheck = "Northern Ireland: which parts of the Mental Capacity Act (NI) 2016 are in force, and how it defines deprivation of liberty since June 2026.",
}
source "F45" {
  text = "Covert medicine is disguised so that the person does not know. A person with capacity may refuse. It is a last resort, for essential medicines only, after a capacity assessment for that decision. Staff take professional advice, because food can alter a medicine. Seen in a report of the Care Quality Commission’s guidance.",
  address = "https://www.bettal.co.uk/covert-administration-of-medicines-should-be-last-resort",
  checked = "2026-11-21", status = "verified",
}
source "F45b" {
  text = "Before a medicine is hidden, a best-interests meeting (family or advocate, ideally a pharmacist), a recorded plan and a review are expected.",
  address = "https://pharmacy-network.co.uk/practice/155607-care-homes-part-two/covert-administration-743272",
  checked = "2026-11-21", status = "verified",
}
source "F45c" {
  text = "Mixing a medicine openly, at the person’s request, is not covert.",
  address = "https://www.kirklees.gov.uk/beta/adult-social-care-providers/medication-guidance/disguising-medicines.aspx",
  checked = "2026-11-21", status = "verified",
}
source "F46" {
  text = "Antipsychotics are only for risk of harm to self or others, or severe distress, and after a talk about benefits and harms.",
  address = "https://nice.org.uk/about/what-we-do/into-practice/measuring-the-use-of-nice-guidance/impact-of-our-guidance/niceimpact-dementia/ch6-spotlight-on-antipsychotic-medicines",
  checked = "2026-11-21", status = "verified",
}
source "F46b" {
  text = "Antipsychotics: the lowest dose that works, for the shortest time, looked at again at least every six weeks. Other support goes on.",
  address = "https://pharmacy-network.co.uk/clinical/599538-dementia-part-four/antispychotic-medicines-750409",
  checked = "2026-11-21", status = "verified",
}
source "F46c" {
  text = "In Lewy body dementia or Parkinson’s disease dementia, antipsychotics can make movement worse and cause severe reactions.",
  address = "https://www.nice.org.uk/advice/ktt7/chapter/Evidence-context",
  checked = "2026-11-21", status = "verified",
}
source "F46g" {
  text = "Staff never stop or withhold a prescribed medicine on their own.",
  checked = "2026-11-21", status = "general",
}
source "F47" {
  text = "The Banerjee review of 2009 put deaths related to antipsychotics at about 1,800 a year in the UK.",
  address = "https://ebmh.bmj.com/content/14/2/35",
  checked = "2026-11-21", status = "verified",
}
source "F47b" {
  text = "A study in England of 173,910 people with dementia (BMJ 2024): with antipsychotics, a higher risk of pneumonia (about double), kidney injury, stroke, clots, fracture, heart attack and heart failure. Read in a copy.",
  address = "https://doi.org/10.1136/bmj.q819",
  checked = "2026-11-21", status = "verified",
}
source "F47c" {
  text = "In that study the risk was highest in the first week. From a second-hand report (February 2025).",
  address = "https://www.madinamerica.com/2025/02/deadly-prescriptions-new-study-links-antipsychotics-to-life-threatening-risks-in-dementia-patients/",
  checked = "2026-11-21", status = "verified",
}
