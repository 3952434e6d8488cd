-- Facts: surroundings, night and sundowning.

source "F25" {
  text = "The usual design advice is a difference of about 30 points in light reflectance value between key surfaces: floor and wall, door and wall, seat and floor. Floors that meet should be close in tone. A supplier’s summary of advice from the Dementia Services Development Centre and BS 8300:2018.",
  address = "https://knowledge.specifiedby.com/dementia-research-2018-from-dementia-services-development-centre-dsdc-stirling-university/",
  checked = "2026-11-21", status = "verified",
}
source "F26" {
  text = "Shiny floors may look wet; dark areas may look like holes; a change of colour may read as a step; specks may be picked at. A trade source.",
  address = "https://www.altro.ie/Sectors/Healthcare/Care-homes/Designing-care-homes-at-a-glance/Design-in-more-detail",
  checked = "2026-11-21", status = "verified",
}
source "F26b" {
  text = "How floors may be seen by people with dementia, in a trade magazine (October 2021).",
  address = "https://content.yudu.com/web/1u0jl/0A40tfs/TCHE-Oct-2021/html/44.html",
  checked = "2026-11-21", status = "verified",
}
source "F27" {
  text = "A low-cost checklist, used in Stockton: clear, bold, well-lit signs at eye level on the door itself; toilets and exits especially; no pools of light and shadow; landmarks to steer by; seats that look like seats.",
  address = "http://dementiafriendlystockton.co.uk/physical-environment-checklist/",
  checked = "2026-11-21", status = "verified",
}
source "F28" {
  text = "Sundowning is late-day agitation or anxiety with a strong sense of being in the wrong place. Tiredness, hunger, thirst, pain, fading light and a busy setting can contribute. Lights on and curtains drawn before dusk, and a calm routine, may help.",
  address = "https://dementiauk.org/get-support/understanding-changes-in-behaviour/sundowning",
  checked = "2026-11-21", status = "verified",
}
source "F28b" {
  text = "Dementia and sleep: what can play a part late in the day and at night, and what may help.",
  address = "https://www.dementiauk.org/information-and-support/living-with-dementia/dementia-and-sleep/",
  checked = "2026-11-21", status = "verified",
}
source "F28g" {
  text = "Sundowning is not always tied to sunset: look for the need. Published percentages vary widely, so none is given here.",
  checked = "2026-11-21", status = "general",
}
source "F29" {
  text = "A study for the Joseph Rowntree Foundation (2008, three Scottish homes): noise, light and too frequent checks disturbed residents at night; night staff had less training and supervision; small changes helped. Seen in a newspaper report. It is old, but still the main UK study that we found.",
  address = "https://www.theguardian.com/society/2008/apr/30/longtermcare",
  checked = "2026-11-21", status = "verified",
}
source "F29b" {
  text = "“Supporting older people in care homes at night”: the study of 2008 itself, in a copy.",
  address = "https://moam.info/supporting-older-people-in-care-homes-at-night_598745f51723ddd169540dfe.html",
  checked = "2026-11-21", status = "verified",
}
