-- Facts: end of life, and staff.

source "F48" {
  text = "People with advanced dementia have tended to get poorer end-of-life care than people with cancer: more moves to hospital, worse pain control, less palliative care.",
  address = "http://dx.plos.org/10.1371/journal.pone.0179355",
  checked = "2026-11-21", status = "verified",
}
source "F48g" {
  text = "Talk about wishes early, while the person can lead.",
  checked = "2026-11-21", status = "general",
}
source "F49" {
  text = "Staff are likely to be affected and bereaved by a resident’s death. Grief may surface late. Open talk in groups and one-to-ones helps.",
  address = "https://www.scie.org.uk/socialcaretv/video-player.asp?v=supportingstaff",
  checked = "2026-11-21", status = "verified",
}
source "F49b" {
  text = "Close attachment makes the strain near death greater. From a summary of a study in five English homes.",
  address = "https://staging.scite.ai/reports/palliative-care-professionals-inner-life-KzGNn2",
  checked = "2026-11-21", status = "verified",
}
source "F50" {
  text = "Being hurt is not “part of the job”. It is reported and supported, and the person’s need is looked for.",
  checked = "2026-11-21", status = "general",
}
