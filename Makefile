# Sprechzeit from source: `make demo` on a fresh machine, `make test` before every commit.

PREFIX ?= /usr/local
sources := Sources Tests Plugins Package.swift $(wildcard Benchmarks)

.PHONY: help
help: ## Say what each target does
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' Makefile

.PHONY: demo
demo: build ## Plan, verify, store and publish the example county
	.build/release/sprechzeit demo

.PHONY: test
test: setup ## Build and run every test
	scripts/install-test-tools
	scripts/test

.PHONY: build
build: setup ## Build the release program, .build/release/sprechzeit
	scripts/build

.PHONY: bench
bench: setup ## Measure planning, import and feed writing
	swift run --package-path Benchmarks --configuration release

.PHONY: lint
lint: ## Check format and shell scripts, changing nothing
	swift format lint --strict --parallel --recursive $(sources)
	scripts/lint-shell

.PHONY: format
format: ## Bring the Swift sources into the house format
	swift format --in-place --parallel --recursive $(sources)

.PHONY: setup
setup: ## Install what is missing: Debian packages and the solver
	scripts/setup

.PHONY: install
install: ## Install what `make build` built below PREFIX (/usr/local)
	scripts/install "$(DESTDIR)$(PREFIX)"

.PHONY: clean
clean: ## Remove what was built; packages and the solver stay
	rm -rf .build Benchmarks/.build
