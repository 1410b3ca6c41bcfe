# Sequitur's commands. Only outdated targets are rebuilt; `make` lists the commands.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:

API  := backend/target/sequitur.jar
LAUNCHER := backend/launcher/target/launcher.jar
PAGE := frontend/dist/fr/index.html
NODE_MODULES := frontend/node_modules/.package-lock.json
CONTRACT_MODULES := frontend/tools/contract/node_modules/.package-lock.json
TRAINED := backend/target/trained

MVN := .ci/with-tools mvn -B -ntp -f backend/pom.xml
MVN_LAUNCHER := .ci/with-tools mvn -B -ntp -f backend/launcher/pom.xml
NPM := .ci/with-tools npm --prefix frontend
LAUNCH := .ci/with-tools java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx64m -jar $(LAUNCHER)

API_SOURCES  := $(shell find backend/src/main -type f)
LAUNCHER_SOURCES := $(shell find backend/launcher/src/main -type f)
PAGE_SOURCES := $(shell find frontend \( -name node_modules -o -name dist -o -name tests -o -name jobs -o -name screenshots \
    -o -name 'test-results*' -o -name coverage -o -name .prerender \) -prune -o -type f -print)

# Quarkus fails to package ("missing the @ConfigRoot annotation") where Maven finds nothing to compile.
# The interface generator checks the contract only, not the names in pom.xml. The ahead-of-time cache and the archive of classes fit one jar only.
# Quarkus keeps the dependencies that it resolved, also those of a profile: "make check" failed after "make test", whose profile adds JaCoCo.
COMPILE_ANEW := rm -rf backend/target/quarkus backend/target/classes backend/target/test-classes backend/target/maven-status backend/target/generated-sources backend/target/sequitur.aot backend/target/packaged-api.jsa

# Error Prone and the formatter check what is built, instead of a copy of it.
CHECKED := -Plint -Dlint.folder=target -Dkeycloak.skip=false spotless:check

# On CI a failed test is repeated once; the report marks it as a flake.
AGAIN := $(if $(CI),-Dsurefire.rerunFailingTestsCount=1 -Dfailsafe.rerunFailingTestsCount=1)

# Unit tests, and one smoke test with Quarkus and MariaDB. Quarkus tags its own tests; those that start servers have the tag "server".
QUICK := '-Dgroups=smoke | (!io.quarkus.test.junit.QuarkusTest & !server)'

# These need a Keycloak, which would distort the other benches.
WRITES := java -cp backend/target/sequitur.jar bench/write/Write.java

# Tests and benches send many requests from one client; the attack drill lifts the rate of writes only.
ANY_RATE := SEQUITUR_REPORTS_PER_MINUTE=0 SEQUITUR_EXPORTS_PER_MINUTE=0 SEQUITUR_SEARCHES_PER_MINUTE=0 \
    SEQUITUR_UPLOADS_PER_MINUTE=0 SEQUITUR_WRITES_PER_MINUTE=0
UNLIMITED := $(ANY_RATE) SEQUITUR_SEARCHES_AT_ONCE=64 SEQUITUR_READS_AT_ONCE=64 SEQUITUR_WRITES_AT_ONCE=64 \
    SEQUITUR_CONNECTIONS_PER_ADDRESS=2000

# The audits only read, and the tests begin with an empty register too: one system serves both. Failed audits do not hide the tests.
BROWSER_TESTS := failed=0; npm --prefix frontend run --silent test:audit || failed=1; \
    npm --prefix frontend run --silent test:browser || failed=1; exit $$failed

say = @printf '\n== %s\n' '$(1)'

.PHONY: help
help: ## lists the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-15s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: run
run: $(API) $(LAUNCHER) $(PAGE) $(TRAINED) ## everything, at http://localhost:8080, with its own database; Ctrl-C stops it
	@exec $(LAUNCH) run

.PHONY: import
import: $(API) $(LAUNCHER) ## FILE=... imports a resolution document
	@test -n '$(FILE)' || { echo 'Say which document: make import FILE=resolution.json' >&2; exit 2; }
	@exec $(LAUNCH) import '$(FILE)'

.PHONY: verify
verify: $(API) $(LAUNCHER) ## recomputes all journals, and reports changes that were made without the API
	@exec $(LAUNCH) verify

.PHONY: backup
backup: $(API) $(LAUNCHER) ## [FILE=...] backs up the data and the login during operation; see docs/operations.md
	@exec $(LAUNCH) backup $(if $(FILE),'$(FILE)')

.PHONY: restore
restore: $(API) $(LAUNCHER) ## FILE=... [REPLACE=yes] restores a backup and verifies it
	@test -n '$(FILE)' || { echo 'Say which backup: make restore FILE=backup.zip' >&2; exit 2; }
	@exec $(LAUNCH) restore '$(FILE)' $(if $(filter yes,$(REPLACE)),--replace)

.PHONY: build
build: $(API) $(LAUNCHER) $(PAGE) $(TRAINED) ## the API and the page

# With two groups of tests a third of the time was spent waiting for servers to start or stop; three keep two cores busy.
# The API's tests take longest and run one at a time, so the others give way to them. A failed target does not hide the next.
GIVE_WAY := nice -n 5

.PHONY: test
test: $(NODE_MODULES) $(CONTRACT_MODULES) ## all checks and tests
	@.ci/setup build lint test
	@.ci/side-by-side "$(MAKE) --no-print-directory build-tests BUILT_WITH='$(CHECKED)'" \
	    '$(MAKE) --no-print-directory lint-page lint-deployment $(PAGE)'
	@.ci/side-by-side '$(MAKE) --no-print-directory test-api' \
	    '$(GIVE_WAY) $(MAKE) --no-print-directory --keep-going test-local test-packaged test-intake' \
	    '$(GIVE_WAY) $(MAKE) --no-print-directory --keep-going test-frontend'

.PHONY: check
check: $(NODE_MODULES) $(CONTRACT_MODULES) ## linters, unit tests, and one smoke test each for the API and the page: before each commit
	@.ci/setup build lint test
	@.ci/side-by-side '$(MAKE) --no-print-directory check-backend' '$(MAKE) --no-print-directory check-page'
	$(call say,Frontend: smoke test in a browser)
	@$(UNLIMITED) SEQUITUR_HOME= SEQUITUR_DB_URL= $(LAUNCH) during npm --prefix frontend run --silent test:smoke

.PHONY: check-backend
check-backend: lint-backend
	$(call say,Backend: unit tests; smoke test with MariaDB)
	@$(COMPILE_ANEW)
	@$(MVN) $(QUICK) package
	@$(MVN_LAUNCHER) $(QUICK) package

.PHONY: check-page
check-page: lint-page lint-deployment $(PAGE) test-page

.PHONY: lint
lint: lint-backend lint-page lint-deployment ## formatters and linters

.PHONY: lint-backend
lint-backend:
	@.ci/setup build
	$(call say,Backend: formatting; Error Prone)
	@$(MVN) -q -Plint spotless:check test-compile
	@$(MVN_LAUNCHER) -q -Plint spotless:check test-compile

.PHONY: lint-page
lint-page: $(NODE_MODULES) $(CONTRACT_MODULES)
	$(call say,Contract: rules)
	@.ci/with-tools npm --prefix frontend/tools/contract run --silent lint
	$(call say,Frontend: formatting; lint; types)
	@$(NPM) run --silent --if-present check
	$(call say,Words)
	@.ci/check-words
	@.ci/with-tools node frontend/tools/words/lint.mjs
	@.ci/with-tools node --test --test-reporter=dot frontend/tools/words/examples.mjs

.PHONY: lint-deployment
lint-deployment:
	@.ci/setup lint
	$(call say,Deployment: containers; nginx)
	@.ci/check-compose
	@.ci/with-tools node .ci/check-nginx.mjs

.PHONY: format
format: $(NODE_MODULES) ## formats the code
	@.ci/setup build
	@$(MVN) -q spotless:apply
	@$(MVN_LAUNCHER) -q spotless:apply
	@$(NPM) run --silent --if-present format

.PHONY: test-backend
test-backend: ## the API's tests, each against a real MariaDB
	@.ci/setup build test
	@$(MAKE) --no-print-directory build-tests test-api test-packaged

.PHONY: build-tests
build-tests:
	$(call say,Building the API and the launcher with their tests)
	@.ci/setup build test
	@$(COMPILE_ANEW)
	@$(MVN) -Pcoverage $(BUILT_WITH) -DskipTests package
	@rm -rf backend/launcher/target/classes backend/launcher/target/test-classes backend/launcher/target/maven-status
	@$(MVN_LAUNCHER) $(BUILT_WITH) -DskipTests package
	@touch $(LAUNCHER)

.PHONY: test-api
test-api:
	$(call say,Backend: tests)
	@rm -f backend/target/jacoco-quarkus.exec
	@$(MVN) $(AGAIN) -Pcoverage test
	@.ci/print-coverage backend/target/coverage/jacoco.csv

.PHONY: test-packaged
test-packaged:
	$(call say,Backend: tests of the packaged API)
	@$(MVN) $(AGAIN) failsafe:integration-test failsafe:verify

.PHONY: test-local
test-local: $(API) ## tests of the local launcher: start, stop, kill, import, error messages
	$(call say,Local system: tests)
	@.ci/setup build test
	@$(MVN_LAUNCHER) $(AGAIN) test
	@.ci/with-tools node --test --test-concurrency=1 --test-timeout=900000 .ci/local.test.mjs .ci/backup.test.mjs

.PHONY: drill-restore
drill-restore: $(API) $(LAUNCHER) ## backups under load and their restore: the test with more writers and writes
	@WRITERS=8 WRITES=400 .ci/with-tools node --test --test-timeout=1800000 .ci/backup.test.mjs

.PHONY: drill-disk-full
drill-disk-full: $(API) $(LAUNCHER) ## fills the disk of a running system (as root, on Linux), and checks that acknowledged writes remain
	@.ci/with-tools node .ci/disk-full.mjs

.PHONY: test-frontend
test-frontend: test-page test-browser ## the page's unit tests, and browser tests against the real API

.PHONY: test-page
test-page: $(NODE_MODULES)
	$(call say,Frontend: unit tests)
	@$(NPM) run --silent test:unit

.PHONY: test-browser
test-browser: $(NODE_MODULES) $(API) $(LAUNCHER) $(PAGE)
	@.ci/setup test
	$(call say,Frontend: audits; tests in a browser)
	@failed=0; $(UNLIMITED) $(LAUNCH) during --login sh -c '$(BROWSER_TESTS)' || failed=1; \
	    printf '\n== Frontend: journeys in the workspace, with the login\n'; \
	    $(UNLIMITED) $(LAUNCH) during --login npm --prefix frontend run --silent --if-present test:workspace || failed=1; exit $$failed

.PHONY: test-intake
test-intake: $(NODE_MODULES) $(API) $(LAUNCHER) $(PAGE) ## browser tests of the intake and of links between resolutions, which register resolutions
	@.ci/setup test
	$(call say,Frontend: journeys of the intake)
	@$(UNLIMITED) $(LAUNCH) during --login npm --prefix frontend run --silent test:intake

.PHONY: jobs
jobs: $(NODE_MODULES) $(API) $(LAUNCHER) $(PAGE) ## the jobs of officers, clerks and admins in a browser: prints how many clicks and fields each takes
	@.ci/setup test
	@$(UNLIMITED) SEQUITUR_HOME= SEQUITUR_DB_URL= $(LAUNCH) during --login npm --prefix frontend run --silent test:jobs

.PHONY: test-setup
test-setup: ## the installation on a new minimal Debian, and the shell steps of the Dockerfiles; as root
	@.ci/test-setup

.PHONY: test-fresh
test-fresh: ## all tests on a new minimal Debian; as root
	@.ci/test-setup --with-tests

.PHONY: screenshots
screenshots: $(API) $(LAUNCHER) $(PAGE) ## screenshots of the page
	@.ci/setup test
	@$(UNLIMITED) $(LAUNCH) during npm --prefix frontend run --silent --if-present screenshots

.PHONY: bench
bench: $(API) $(LAUNCHER) $(PAGE) $(TRAINED) ## measures start, reads (beside nginx), search, exports and writes; see bench/README.md
	@.ci/setup bench
	@$(UNLIMITED) SEQUITUR_HOME=$(BENCH_HOME) SEQUITUR_DB_URL= $(LAUNCH) during $(or $(BENCH),bench/run)
	$(if $(BENCH),,@$(UNLIMITED) SEQUITUR_HOME= SEQUITUR_DB_URL= $(LAUNCH) during --login $(WRITES))

.PHONY: bench-intake
bench-intake: $(API) ## prints how well and how fast printed resolutions are read; see bench/README.md
	@.ci/with-tools mvn -B -ntp -q -f backend/pom.xml test-compile
	@.ci/with-tools java -Djava.util.logging.manager=org.jboss.logmanager.LogManager \
	    -cp $(API):backend/target/test-classes org.sequitur.intake.structure.IntakeBench

.PHONY: drill-attack
drill-attack: $(API) $(LAUNCHER) $(PAGE) $(TRAINED) ## replays denial-of-service attempts by one client; ATTACK=... selects some; see bench/README.md
	@SEQUITUR_HOME= SEQUITUR_DB_URL= SEQUITUR_WRITES_PER_MINUTE=0 $(LAUNCH) during --login \
	    java -cp backend/target/sequitur.jar bench/attack/Attack.java

.PHONY: test-clients
test-clients: $(API) $(LAUNCHER) $(PAGE) ## clients that are generated from the contract for Java, TypeScript and Python read every public GET
	@.ci/setup build clients
	$(call say,Clients: generating; compiling)
	@.ci/with-tools mvn -B -ntp -q -f clients/pom.xml clean process-classes
	@.ci/with-tools npm --prefix clients ci --silent --no-audit --no-fund
	@.ci/with-tools npm --prefix clients run --silent compile
	$(call say,Clients: reading)
	@$(UNLIMITED) SEQUITUR_HOME= SEQUITUR_DB_URL= $(LAUNCH) during --login node clients/readAll.mjs

.PHONY: drill-fuzz
drill-fuzz: $(API) $(LAUNCHER) $(PAGE) ## FUZZ_REQUESTS=100000 requests generated from the contract, mostly invalid, in all roles; none may return 500
	@SEQUITUR_HOME= SEQUITUR_DB_URL= $(ANY_RATE) $(LAUNCH) during --login \
	    java -Xmx256m -cp $(API) bench/drills/fuzz/Fuzz.java

.PHONY: drill-kill
drill-kill: $(API) $(LAUNCHER) $(PAGE) ## kills database, login and API, and stops the API, under load; DRILL_KILLS and DRILL_STOPS set the number
	@$(UNLIMITED) .ci/with-tools java -cp $(API) bench/drills/Kill.java

.PHONY: drill-galera
drill-galera: $(API) $(LAUNCHER) $(PAGE) ## two instances on a cluster of three nodes; needs Debian's mariadb-server, galera-4 and rsync
	@SEQUITUR_HOME= SEQUITUR_DB_URL= $(UNLIMITED) $(LAUNCH) during --login java -cp $(API) bench/drills/Galera.java

.PHONY: drill-upgrade
drill-upgrade: $(API) $(LAUNCHER) $(PAGE) $(TRAINED) ## FROM=commit: upgrades a database of that commit and compares every response
	@.ci/setup bench
	@SEQUITUR_DB_URL= .ci/with-tools node bench/drills/upgrade/upgrade.mjs

.PHONY: clean
clean: ## removes build results; the data in .sequitur stay
	rm -rf backend/target backend/launcher/target frontend/dist frontend/test-results* frontend/screenshots

$(API): $(API_SOURCES) backend/pom.xml backend/parent/pom.xml openapi.yaml
	$(call say,Building the API)
	@.ci/setup build
	@$(COMPILE_ANEW)
	@$(MVN) -Dmaven.test.skip=true package

$(LAUNCHER): $(LAUNCHER_SOURCES) backend/launcher/pom.xml backend/parent/pom.xml
	$(call say,Building the launcher)
	@.ci/setup build
	@$(MVN_LAUNCHER) -q -Dmaven.test.skip=true package
	@touch $@

%/node_modules/.package-lock.json: %/package-lock.json %/package.json
	$(call say,Fetching the npm packages of $*)
	@.ci/setup build
	@.ci/with-tools npm --prefix $* ci --no-audit --no-fund
	@touch $@

$(PAGE): $(PAGE_SOURCES) $(NODE_MODULES)
	$(call say,Building the page)
	@$(NPM) run --silent build
	@touch -c $@

$(TRAINED): $(API) $(LAUNCHER) | $(PAGE)
	$(call say,Training the API to start fast)
	@$(LAUNCH) train
	@touch $@
