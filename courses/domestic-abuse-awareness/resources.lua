-- What to keep after the course. Addresses are shown, never opened: the course works with no network.
-- Each page was read in a stored copy on the day given; copies are of varying age. Where only the site is known, its address stands.

resource "own_file" {
  title = "Your own place’s file",
  text = "Who takes a safeguarding concern about an adult or a child, by day and by night. The local IDVA service. The employer’s policy on domestic abuse, and its named lead. The risk tool that is used where you work. The rule for seeing people alone. Ask your manager to fill this in, and to put a date on it.",
  checked = "2026-11-21",
}
resource "reading_numbers" {
  title = "Useful numbers, read safely",
  text = "The list mixes many kinds of service, so that it doesn’t say what anybody looked for. Numbers stand with spaces, to copy onto paper. Calls may still show on some phone bills or call lists; Samaritans says that a call to them doesn’t appear on the bill. If you think someone checks this computer, use a phone or computer they can’t see.",
  checked = "2026-11-21",
}
resource "leaving" {
  title = "A quick way out of a page",
  text = "The GOV.UK Design System’s “Exit this page” is a tested model. A clearly marked button takes people quickly to a neutral page. Its wording was changed, to make it clear that it’s for safety. It was tested with people who have lived with domestic abuse. Leaving hides the page. It doesn’t erase history, logs or anything printed.",
  address = "https://design-system.service.gov.uk/components/exit-this-page",
  checked = "2026-11-21",
}
resource "wings" {
  title = "The Wings group, Dudley (history)",
  text = "Women in Need Growing Stronger. Three workers and two sessional staff ran a ten-week group, eight times in two years. A support group followed. People who used it made a police training video. The workers worked with neighbourhood centres and child mental health. From an article about the group. We did not look up whether it still runs.",
  checked = "2026-11-21",
}
resource "bournemouth" {
  title = "A front door of her own: a case from Bournemouth (history)",
  text = "A case study in a report of 19 March 2019. Work built on a relationship, persistence, choice, and a front door of her own. It explains the abuse partly through “co-dependency”. Question that as you read: it can share out responsibility that belongs to the person abusing.",
  checked = "2026-11-21",
}
resource "trauma_informed" {
  title = "Trauma-informed practice: the working definition (2 November 2022)",
  text = "Six principles: safety, trust, choice, collaboration, empowerment, cultural consideration.",
  address = "https://gov.uk",
  checked = "2026-11-21",
}
resource "the_act" {
  title = "Domestic Abuse Act 2021",
  text = "Sections 1 to 3 say what domestic abuse is, who is personally connected, and that children can be victims in their own right.",
  address = "https://legislation.gov.uk/ukpga/2021/17",
  checked = "2026-11-21",
}
resource "asking" {
  title = "Asking about abuse (NICE quality standard 116, statement 1)",
  text = "People with indicators are asked in a private discussion.",
  address = "https://nice.org.uk",
  checked = "2026-11-21",
}
resource "interpreters" {
  title = "Interpreters (Royal College of General Practitioners, e-learning)",
  text = "Never use family, friends or carers as interpreters.",
  address = "https://elearning.rcgp.org.uk",
  checked = "2026-11-21",
}
resource "risk_tool" {
  title = "The Dash, and the debate on it (SafeLives, 26 August 2025)",
  text = "A minister said that the tool did not work well, and a review was commissioned. SafeLives said: improve it, don’t scrap it; it never replaces judgement. What has come of it is still to be checked.",
  address = "https://safelives.org.uk",
  checked = "2026-11-21",
}
resource "economic_abuse" {
  title = "Economic abuse (Surviving Economic Abuse)",
  text = "The charity’s survey of late 2024: 15% of UK women in 12 months, 23% of disabled women against 13%. 42% told nobody.",
  address = "https://survivingeconomicabuse.org",
  checked = "2026-11-21",
}
resource "technology" {
  title = "Phones, accounts and safety (Refuge)",
  text = "Changing settings or passwords can alert the person. Plan it with specialist advice. Nobody has to give up their phone.",
  address = "https://refugetechsafety.org",
  checked = "2026-11-21",
}
resource "adult_safeguarding" {
  title = "Adult safeguarding and domestic abuse (LGA and ADASS, 2015)",
  text = "A guide that covers duress, carers and safe enquiry. Only its contents were seen. Look for a newer edition.",
  address = "https://abcdocz.com/doc/73008",
  checked = "2026-11-21",
}
resource "disabled_people" {
  title = "Abuse of disabled people (Safer Walsall Partnership)",
  text = "It may be withholding medicine, care, aids or transport; control through benefits; or fear of losing an adapted home.",
  address = "https://saferwalsallpartnership.com",
  checked = "2026-11-21",
}
resource "honour_based" {
  title = "Honour-based abuse (Karma Nirvana)",
  text = "The charity’s helpline and figures. There is no honour in it. A definition in law was added in 2026; its final wording and guidance are still to be checked.",
  address = "https://karmanirvana.org.uk",
  checked = "2026-11-21",
}
resource "clares_law" {
  title = "Clare’s Law (Cambridgeshire police)",
  text = "The right to ask and the right to know. Up to 28 days in total. No disclosure doesn’t mean safe.",
  address = "https://cambs.police.uk",
  checked = "2026-11-21",
}
resource "records_safety" {
  title = "Records that a coercive partner could see (NHS)",
  text = "Online access can show what somebody disclosed. Practices should hide or redact, note who attended, never show screens, and strip summaries. Elsewhere, look at headers, versions, portals, letters and file names as well.",
  address = "https://digital.nhs.uk",
  checked = "2026-11-21",
}
resource "employers" {
  title = "When it is a colleague (CIPD)",
  text = "Recognise, respond, support, refer. Don’t seek proof. Don’t contact the person said to be abusing. Don’t become the support worker.",
  address = "https://cipd.org",
  checked = "2026-11-21",
}
resource "numbers_that_move" {
  title = "How common it is (Office for National Statistics)",
  text = "New figures come out each November. Ours are for the year to March 2025. They count people who experienced at least one behaviour. They don’t measure fear, frequency or injury.",
  address = "https://ons.gov.uk",
  checked = "2026-11-21",
}
resource "what_may_have_changed" {
  title = "What may have changed",
  text = "High risk of change: honour-based abuse in law; protection notices and orders; the Dash and MARAC; the presumption of parental involvement; the Victims’ Code. Medium: the Victims and Courts Act 2026. Update each year: the ONS figures and the Domestic Homicide Project. Ring each quarter: Useful numbers. The page “What may have changed” says when each was last confirmed.",
  checked = "2026-11-21",
}
