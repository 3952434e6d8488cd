// For LeakSanitizer, which looks for this function by name. Fontconfig keeps what it has read of the fonts until the
// program ends (288 bytes); it is not ours to give back.

extern "C" const char* __lsan_default_suppressions(); // NOLINT: the sanitizer's own name.
extern "C" const char* __lsan_default_suppressions() // NOLINT
{
    return "leak:libfontconfig\n";
}
