-- Facts: law and definition, how common and how serious, practice, and what may have changed.
--
-- How facts are marked:
-- "verified" means: a stored copy of a page said this. The copies are of varying age, and are not live. The address is that of
-- the site, or the page where it is known. "general" is widely held in the field, and was not looked up. "history": so it was then.
-- "to_check": likely to have moved by late 2026, or not confirmed; learners are told so.
-- A fact with parts of different standing, or seen on several pages, is several sources: FB9, FB9b; FB9g is general; FB9x is to be
-- checked. What has a `recheck` is told on the page "What may have changed".
-- All facts are in our own words. None of this is legal advice.

-- Law and definition.

source "FB1" {
  text = "Domestic abuse is abusive behaviour between two people who are each 16 or over and personally connected. It may be physical or sexual, violent or threatening, controlling or coercive, economic, psychological, emotional or other. It may be one incident or many. Economic abuse means a substantial bad effect on someone’s ability to get, use or keep money or property, or to get goods or services. Behaviour aimed at someone else, such as a child, can still be abuse of the adult.",
  address = "https://norwich.gov.uk",
  checked = "2026-11-21", status = "verified",
}
source "FB1b" {
  text = "Domestic Abuse Act 2021, sections 1 to 3: what domestic abuse is, who is personally connected, and children as victims.",
  address = "https://legislation.gov.uk/ukpga/2021/17",
  checked = "2026-11-21", status = "verified",
}
source "FB1c" {
  text = "The definition in the Domestic Abuse Act 2021 has been in force generally from 1 October 2021. From the note on commencement.",
  address = "https://legislation.gov.uk/ukpga/2021/17",
  checked = "2026-11-21", status = "verified",
}
source "FB2" {
  text = "Personally connected: married, civil partners, engaged, in an intimate relationship, with a parental relationship to the same child, or relatives; now or in the past.",
  address = "https://tmbc.gov.uk",
  checked = "2026-11-21", status = "verified",
}
source "FB2b" {
  text = "Who counts as personally connected, on another page.",
  address = "https://daclas.org",
  checked = "2026-11-21", status = "verified",
}
source "FB2g" {
  text = "An unpaid or paid carer is covered only if also connected in one of these ways.",
  checked = "2026-11-21", status = "general",
}
source "FB3" {
  text = "A child who sees, hears or experiences the effects of the abuse, and is related to either person, is a victim in their own right.",
  address = "https://cumberlandsafeguardingchildren.co.uk",
  checked = "2026-11-21", status = "verified",
}
source "FB3b" {
  text = "Children as victims in their own right, on another page.",
  address = "https://derbysab.org.uk",
  checked = "2026-11-21", status = "verified",
}
source "FB3c" {
  text = "Abuse aimed at someone under 16 is treated as child abuse. From a government factsheet of 3 January 2024.",
  address = "https://gov.uk",
  checked = "2026-11-21", status = "verified",
}
source "FB4" {
  text = "Controlling or coercive behaviour (Serious Crime Act 2015, section 76) is repeated or continuous, between people personally connected. It has a serious effect that the person knew of or should have known of. Up to five years in prison. Since 5 April 2023 the two need not live together. So former partners and family in other homes are covered, for behaviour from that date on.",
  address = "https://mills-reeve.com",
  checked = "2026-11-21", status = "verified",
}
source "FB4b" {
  text = "The change of 5 April 2023 to the offence of controlling or coercive behaviour, on another page.",
  address = "https://survivingeconomicabuse.org",
  checked = "2026-11-21", status = "verified",
}
source "FB4c" {
  text = "The offence of controlling or coercive behaviour in a framework of 2015.",
  address = "https://docslib.org",
  checked = "2026-11-21", status = "verified",
}
source "FB4d" {
  text = "Statutory guidance on controlling or coercive behaviour was reissued on 5 April 2023.",
  address = "https://trowers.com",
  checked = "2026-11-21", status = "verified",
}
source "FB5" {
  text = "Non-fatal strangulation and suffocation have been a separate offence since 7 June 2022, with up to five years in prison. No visible injury is needed.",
  address = "https://johnsonastills.com",
  checked = "2026-11-21", status = "verified",
}
source "FB5b" {
  text = "The offence of non-fatal strangulation and suffocation, on another page.",
  address = "https://exchangechambers.co.uk",
  checked = "2026-11-21", status = "verified",
}
source "FB5c" {
  text = "The offence of non-fatal strangulation and suffocation, on another page.",
  address = "https://thejusticegap.com",
  checked = "2026-11-21", status = "verified",
}
source "FB6" {
  text = "The Crime and Policing Act 2026 received Royal Assent on 29 April 2026. From Circular 004/2026.",
  address = "https://gov.uk",
  checked = "2026-11-21", status = "verified",
}
source "FB6b" {
  text = "The Bill had been amended in February 2026. This added a definition of honour-based abuse in law, and a power to issue multi-agency guidance. From a memorandum of 23 February 2026.",
  address = "https://gov.uk",
  checked = "2026-11-21", status = "verified",
}
source "FB6c" {
  text = "The changes to the Bill on honour-based abuse, in a report of 26 February 2026.",
  address = "https://wired-gov.net",
  checked = "2026-11-21", status = "verified",
}
source "FB6x" {
  text = "Honour-based abuse in the Crime and Policing Act 2026: we did not find the final section numbers, when it comes into force, or the guidance.",
  checked = "2026-11-21", status = "to_check",
  recheck = "Honour-based abuse: the definition in law and its guidance. The Act received Royal Assent on 29 April 2026; its final sections, start and guidance were not found. High risk of change.",
}
source "FB7" {
  text = "On 22 October 2025 the government said that it would repeal the presumption of parental involvement in the family courts. Clause 17 of the Courts and Tribunals Bill (2026) would do so.",
  address = "https://domesticabusecommissioner.uk/?p=6509",
  checked = "2026-11-21", status = "verified",
}
source "FB7b" {
  text = "The plan to repeal the presumption of parental involvement, in a report of 9 March 2026.",
  address = "https://wired-gov.net",
  checked = "2026-11-21", status = "verified",
}
source "FB7c" {
  text = "The plan to repeal the presumption of parental involvement, in a paper on the Bill (CTB35).",
  address = "https://policythreads.co.uk",
  checked = "2026-11-21", status = "verified",
}
source "FB7x" {
  text = "Repeal of the presumption of parental involvement: not law when last seen, in April 2026.",
  checked = "2026-11-21", status = "to_check",
  recheck = "Presumption of parental involvement (family courts): repeal was in a Bill, and not law when last seen in April 2026. High risk of change.",
}
source "FB8" {
  text = "England: people who are homeless through domestic abuse have automatic priority need.",
  address = "https://cumberlandsafeguardingchildren.co.uk",
  checked = "2026-11-21", status = "verified",
}
source "FB8g" {
  text = "Wales has its own rules on homelessness.",
  checked = "2026-11-21", status = "general",
}

-- How common, how serious.

source "FB9" {
  text = "Year to March 2025: 7.8% of people aged 16 and over had experienced domestic abuse in the last year. That is about 3.8 million: 2.2 million women and 1.5 million men. About a quarter (25.8%, 12.5 million) had since they were 16. Police recorded 1,350,460 incidents and crimes, 816,493 of them crimes. The questions are new, so nothing before the year to March 2024 can be compared. From the ONS.",
  address = "https://ons.gov.uk",
  checked = "2026-11-21", status = "verified",
}
source "FB9b" {
  text = "The ONS on its new questions and figures, 26 November 2025.",
  address = "https://blog.ons.gov.uk",
  checked = "2026-11-21", status = "verified",
}
source "FB9c" {
  text = "Almost 20% of people aged 16 to 19.",
  address = "https://domesticabusecommissioner.uk/?p=6524",
  checked = "2026-11-21", status = "verified",
}
source "FB9d" {
  text = "The ONS numbers count people who experienced at least one behaviour. They don’t measure fear, frequency or injury, where women are affected more. Supported by the text of a NICE pathway.",
  address = "https://nice.org.uk",
  checked = "2026-11-21", status = "verified",
}
source "FB9x" {
  text = "The ONS figures for the next year are due in November 2026. We have not seen them.",
  checked = "2026-11-21", status = "to_check",
  recheck = "How many people experience domestic abuse: the ONS brings out new figures each November. Ours are for the year to March 2025. Update the numbers.",
}
source "FB10" {
  text = "Year to March 2024: police recorded 262 deaths related to domestic abuse. 98 were suspected suicides of victims, and 80 were killings by a partner or ex-partner. It was the second year running in which suspected suicides were higher.",
  address = "https://olliers.com",
  checked = "2026-11-21", status = "verified",
}
source "FB10b" {
  text = "The same figures on deaths, in a BBC text on another site.",
  address = "https://qualitypuck.com",
  checked = "2026-11-21", status = "verified",
}
source "FB10x" {
  text = "The report of 2026 on deaths related to domestic abuse has not been seen.",
  checked = "2026-11-21", status = "to_check",
  recheck = "Deaths related to domestic abuse (Domestic Homicide Project): new figures come out in spring. Ours are for the year to March 2024. Update the numbers.",
}
source "FB11" {
  text = "Research with women found higher odds of having experienced partner violence among those with depression (2.77), anxiety (4.08) and PTSD (7.34). Trevillion and others, 2012. An association, not proof of cause.",
  address = "https://safetylit.org",
  checked = "2026-11-21", status = "verified",
}
source "FB11b" {
  text = "Among 260 women seeking specialist help, 76% were above a clinical threshold for distress. Over three-quarters were above one for PTSD. Symptoms rose with severity. Ferrari and others, 2016 (gha.v9.29890), corrected version. An association, not proof of cause.",
  address = "https://informahealthcare.com",
  checked = "2026-11-21", status = "verified",
}
source "FB12" {
  text = "A past survey: freedom-of-information figures reported by Agenda. Of 42 mental health trusts that replied, 15 had no policy on routine enquiry. One asked 3% of patients. The date is not shown; it is thought to be 2019.",
  address = "https://uk.news.yahoo.com",
  checked = "2026-11-21", status = "history",
}
source "FB13" {
  text = "Control, an approaching or recent separation, and physical or sexual violence together point to higher risk.",
  address = "https://plymouthscb.co.uk",
  checked = "2026-11-21", status = "verified",
}
source "FB13b" {
  text = "An eight-stage pattern before killings by a partner has been described, with loss of control as a trigger (Monckton Smith).",
  address = "https://thefma.co.uk",
  checked = "2026-11-21", status = "verified",
}
source "FB14" {
  text = "Economic abuse: a survey by Ipsos for Surviving Economic Abuse, October to November 2024. 15% of UK women in 12 months; 23% of disabled women against 13%. 42% told nobody. About a quarter of those affected were prevented from leaving. About one in ten became homeless.",
  address = "https://survivingeconomicabuse.org",
  checked = "2026-11-21", status = "verified",
}
source "FB15" {
  text = "Older people (SafeLives 2016): 44% of those over 60 were abused by a family member (6% of younger people). 32% were still with the person after support (9%). A quarter had lived with it for over 20 years. Old figures, from people who used services only.",
  address = "https://safelives.org.uk",
  checked = "2026-11-21", status = "verified",
  recheck = "Abuse of older people: the figures are from 2016, and from people who used services only.",
}
source "FB15b" {
  text = "The same figures on older people, on another page.",
  address = "https://maturetimes.co.uk",
  checked = "2026-11-21", status = "verified",
}
source "FB16" {
  text = "Disabled people: abuse may be withholding medicine, care, aids or transport; control through benefits; abuse by a carer who is also the partner; fear of losing an adapted home.",
  address = "https://saferwalsallpartnership.com",
  checked = "2026-11-21", status = "verified",
}
source "FB16b" {
  text = "Forms of abuse of disabled people, on another page.",
  address = "https://reducingtherisk.org.uk",
  checked = "2026-11-21", status = "verified",
}
source "FB16c" {
  text = "Forms of abuse of disabled people, on another page.",
  address = "https://lrsb.org.uk",
  checked = "2026-11-21", status = "verified",
}
source "FB17" {
  text = "Honour-based abuse: the helpline had 10,846 contacts from April 2024 to March 2025. 91% of victims were female, and 14% were under 18. Often there are several perpetrators.",
  address = "https://karmanirvana.org.uk",
  checked = "2026-11-21", status = "verified",
}

-- Practice.

source "FB18" {
  text = "NICE: people with indicators should be asked in a private discussion. From quality standard 116, statement 1.",
  address = "https://nice.org.uk",
  checked = "2026-11-21", status = "verified",
}
source "FB18b" {
  text = "In some services, including mental health, trained staff ask routinely, even without indicators. From a news report that quotes NICE guideline PH50.",
  address = "https://uk.news.yahoo.com",
  checked = "2026-11-21", status = "verified",
}
source "FB18c" {
  text = "NICE guideline PH50 on domestic violence and abuse. NICE last checked it in August 2018.",
  address = "https://nice.org.uk",
  checked = "2026-11-21", status = "verified",
  recheck = "NICE guideline PH50: last checked by NICE in August 2018, when seen.",
}
source "FB18d" {
  text = "Never use family, friends or carers as interpreters.",
  address = "https://elearning.rcgp.org.uk",
  checked = "2026-11-21", status = "verified",
}
source "FB19" {
  text = "Care Act 2014, section 42 (England): there is reasonable cause to suspect three things of an adult. They have care and support needs, met or not. They are experiencing abuse or neglect, or are at risk of it. And because of those needs they can’t protect themselves.",
  address = "https://studylib.net",
  checked = "2026-11-21", status = "verified",
}
source "FB19b" {
  text = "The three tests of section 42, on another page.",
  address = "https://proceduresonline.com",
  checked = "2026-11-21", status = "verified",
}
source "FB19c" {
  text = "The LGA and ADASS guide on adult safeguarding and domestic abuse (2015) covers duress, carers and safe enquiry. Its contents were seen.",
  address = "https://abcdocz.com/doc/73008",
  checked = "2026-11-21", status = "verified",
}
source "FB19g" {
  text = "Not everyone who is abused meets the three tests. Those who don’t still need a response.",
  checked = "2026-11-21", status = "general",
}
source "FB19x" {
  text = "Whether the LGA and ADASS guide has a newer edition than 2015.",
  checked = "2026-11-21", status = "to_check",
  recheck = "The LGA and ADASS guide on adult safeguarding and domestic abuse: look for an edition newer than 2015.",
}
source "FB20" {
  text = "The High Court’s inherent jurisdiction can help adults who have capacity but are under coercion. It is a last resort, with legal advice.",
  address = "https://southtynesidesafeguardingappp.co.uk",
  checked = "2026-11-21", status = "verified",
}
source "FB20b" {
  text = "The High Court’s inherent jurisdiction, on another page.",
  address = "https://knowsleyappp.co.uk",
  checked = "2026-11-21", status = "verified",
}
source "FB21" {
  text = "The Dash checklist has 24 questions in the SafeLives version and 27 in the police one. 14 or more is commonly treated as high risk. Lower scores with serious professional concern also go to MARAC.",
  address = "https://plymouthscb.co.uk",
  checked = "2026-11-21", status = "verified",
}
source "FB21b" {
  text = "The Dash checklist and its usual line, on another page.",
  address = "https://saferderbyshire.gov.uk",
  checked = "2026-11-21", status = "verified",
}
source "FB21c" {
  text = "The Dash checklist and its usual line, on another page.",
  address = "https://londonnewsnetwork.com",
  checked = "2026-11-21", status = "verified",
}
source "FB21d" {
  text = "In August 2025 the minister said that the Dash did not work well, and that a review had been commissioned. From a Reuters report on another site.",
  address = "https://globalbankingandfinance.com",
  checked = "2026-11-21", status = "verified",
}
source "FB21e" {
  text = "SafeLives answered on 26 August 2025: improve it, don’t scrap it. It never replaces judgement.",
  address = "https://safelives.org.uk",
  checked = "2026-11-21", status = "verified",
}
source "FB21g" {
  text = "Some police forces already use a different tool when they first respond.",
  checked = "2026-11-21", status = "general",
}
source "FB21x" {
  text = "What may replace the Dash, or has replaced it, has not been found.",
  checked = "2026-11-21", status = "to_check",
  recheck = "The Dash, the risk tool used and any reform of MARAC: a review was commissioned in 2025. Look for the tool used where you work. High risk of change.",
}
source "FB22" {
  text = "An IDVA is a specialist, independent adviser. Statutory guidance was published on 9 May 2025.",
  address = "https://parliamenttoday.com",
  checked = "2026-11-21", status = "verified",
}
source "FB22b" {
  text = "The statutory guidance on IDVAs, on another page.",
  address = "https://safelives.org.uk",
  checked = "2026-11-21", status = "verified",
}
source "FB22g" {
  text = "MARAC is a multi-agency meeting on the cases of highest risk. The victim doesn’t attend; an IDVA speaks for them.",
  checked = "2026-11-21", status = "general",
}
source "FB23" {
  text = "Clare’s Law: Right to Ask (the person, or a third party who is concerned) and Right to Know (led by police or another agency). Up to 28 days in total.",
  address = "https://cambs.police.uk",
  checked = "2026-11-21", status = "verified",
}
source "FB23b" {
  text = "Clare’s Law, on another page.",
  address = "https://reducingtherisk.org.uk",
  checked = "2026-11-21", status = "verified",
}
source "FB23c" {
  text = "Clare’s Law, in a government factsheet.",
  address = "https://gov.uk",
  checked = "2026-11-21", status = "verified",
}
source "FB23g" {
  text = "Clare’s Law has been on a statutory footing since April 2023. No disclosure doesn’t mean safe.",
  checked = "2026-11-21", status = "general",
}
source "FB24" {
  text = "Domestic abuse protection notices and orders (DAPN and DAPO) were piloted from 27 November 2024. The pilot was in Greater Manchester, in Croydon, Bromley and Sutton, and with the British Transport Police. Cleveland and North Wales were added in 2025. It was extended to 31 March 2026.",
  address = "https://gov.uk",
  checked = "2026-11-21", status = "verified",
}
source "FB24b" {
  text = "The pilot of protection notices and orders, on another page.",
  address = "https://unit.law",
  checked = "2026-11-21", status = "verified",
}
source "FB24c" {
  text = "The pilot of protection notices and orders, on another page.",
  address = "https://the-common-room.co.uk",
  checked = "2026-11-21", status = "verified",
}
source "FB24d" {
  text = "The pilot of protection notices and orders, on another page.",
  address = "https://legislationtracker.co.uk",
  checked = "2026-11-21", status = "verified",
}
source "FB24g" {
  text = "Elsewhere there are DVPN and DVPO, the older notice and order, and non-molestation and occupation orders.",
  checked = "2026-11-21", status = "general",
}
source "FB24x" {
  text = "Where domestic abuse protection notices and orders apply after 31 March 2026 was not found.",
  checked = "2026-11-21", status = "to_check",
  recheck = "Protection notices and orders (DAPN and DAPO): the pilot was extended to 31 March 2026. What applies after that, and where, was not found. High risk of change.",
}
source "FB25" {
  text = "NHS online access can expose disclosures to a coercive partner. Practices should hide or redact, note who attended, never show screens, and strip summaries.",
  address = "https://digital.nhs.uk",
  checked = "2026-11-21", status = "verified",
}
source "FB25b" {
  text = "Online access to records and domestic abuse: NHS England, 10 February 2023.",
  address = "https://england.nhs.uk",
  checked = "2026-11-21", status = "verified",
}
source "FB25c" {
  text = "Online access to records and domestic abuse, on a training page.",
  address = "https://academy.midlandsandlancashirecsu.nhs.uk",
  checked = "2026-11-21", status = "verified",
}
source "FB26" {
  text = "Changing settings or passwords can alert the person. Plan it with specialist advice. Don’t tell people to give up phones.",
  address = "https://wokingham.gov.uk",
  checked = "2026-11-21", status = "verified",
}
source "FB26b" {
  text = "Technology and safety, on another page.",
  address = "https://safelives.org.uk",
  checked = "2026-11-21", status = "verified",
}
source "FB26c" {
  text = "Technology and safety, on Refuge’s pages.",
  address = "https://refugetechsafety.org",
  checked = "2026-11-21", status = "verified",
}
source "FB27" {
  text = "Employers: recognise, respond, support, refer. Don’t seek proof. Don’t contact the alleged abuser. Don’t become the support worker.",
  address = "https://cipd.org",
  checked = "2026-11-21", status = "verified",
}
source "FB27b" {
  text = "What employers can do, on another page.",
  address = "https://middlesbrough.gov.uk",
  checked = "2026-11-21", status = "verified",
}
source "FB27c" {
  text = "What employers can do: Acas.",
  address = "https://acas.org.uk",
  checked = "2026-11-21", status = "verified",
}
source "FB28" {
  text = "The working definition of trauma-informed practice (2 November 2022) names six principles: safety, trust, choice, collaboration, empowerment, cultural consideration.",
  address = "https://gov.uk",
  checked = "2026-11-21", status = "verified",
}
source "FB29" {
  text = "Wings (Women in Need Growing Stronger), Dudley: three workers and two sessional staff. A ten-week group, which ran eight times in two years, with a support group afterwards. A police training video made with service users. Work with neighbourhood centres and child mental health. From an article about the group.",
  checked = "2026-11-21", status = "history",
}

-- Where two ideas of the course come from: two accounts of practice. Read them as history.

source "Wings" {
  text = "An article on the Wings group gave figures without a source, in the wording of its time. They are history, not statistics, and this course does not use them. A Wings social worker told of wrong diagnoses where questions weren’t asked.",
  checked = "2026-11-21", status = "history",
  recheck = "The Wings group in Dudley is told of as history. Whether it still runs was not looked up.",
}
source "Bournemouth" {
  text = "A case study from Bournemouth, in a report of 19 March 2019. Its strengths: work built on a relationship, persistence, choice, and a front door of her own. It explains the abuse partly through “co-dependency”. Question that: it can share out responsibility that belongs to the person abusing.",
  checked = "2026-11-21", status = "history",
  recheck = "The Bournemouth case study is told of as history, from a report of 19 March 2019.",
}

-- What else may have changed by late 2026. The page “What may have changed” tells of it.

source "VAWG_STRATEGY" {
  text = "A strategy on violence against women and girls was published in December 2025. From a memorandum. What it says about risk tools was not read.",
  address = "https://gov.uk",
  checked = "2026-11-21", status = "verified",
  recheck = "The strategy on violence against women and girls (December 2025): what it says about risk tools was not read. High risk of change.",
}
source "VICTIMS_CODE" {
  text = "The government asked for views on a new Victims’ Code from February to April 2026.",
  address = "https://gov.uk",
  checked = "2026-11-21", status = "verified",
  recheck = "Victims’ Code: a new one was consulted on from February to April 2026. High risk of change.",
}
source "VICTIMS_COURTS_ACT" {
  text = "The Victims and Courts Act 2026 received Royal Assent on 29 April 2026. It comes into force in stages.",
  address = "https://the-common-room.co.uk",
  checked = "2026-11-21", status = "verified",
  recheck = "Victims and Courts Act 2026: Royal Assent on 29 April 2026, in force in stages. Medium risk of change.",
}
source "HELPLINES" {
  text = "Telephone numbers and hours were seen on pages of different ages. Some have not been confirmed.",
  checked = "2026-11-21", status = "to_check",
  recheck = "Useful numbers and their hours: ring every one before release, and each quarter.",
}
