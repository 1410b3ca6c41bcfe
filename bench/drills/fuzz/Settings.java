package drills.fuzz;

/** Duration and load of the drill, from environment variables. */
record Settings(String url, long requests, int clients, int perSecond, int minutes, long seed, boolean fresh, String state) {

    static Settings read() {
        return new Settings(
                System.getenv("SEQUITUR_URL"),
                number("FUZZ_REQUESTS", 100_000),
                (int) number("FUZZ_CLIENTS", 8),
                (int) number("FUZZ_RATE", 2_000),
                (int) number("FUZZ_MINUTES", 120),
                number("FUZZ_SEED", System.nanoTime() & 0xFFFFFFFFL),
                System.getenv("FUZZ_FRESH") != null,
                System.getenv().getOrDefault("FUZZ_STATE", "backend/target/fuzz-state.json"));
    }

    private static long number(String name, long otherwise) {
        var value = System.getenv(name);
        return value == null || value.isEmpty() ? otherwise : Long.parseLong(value);
    }
}
