# `make demo` scores the seed data, `make test` proves the program; both install what a fresh Debian lacks.

SWIFT ?= swift
BUILD := $(SWIFT) build --explicit-target-dependency-import-check error
RELEASE := .build/release/zhixiao

.PHONY: demo test bench setup build release lint unit sanitize independent clean

demo: setup release
	@scripts/demo.sh $(RELEASE)

test: setup lint unit sanitize independent
	@echo "全部测试通过 all tests passed"

bench: setup
	@scripts/bench.sh

setup:
	@scripts/setup.sh

build:
	$(BUILD)

release:
	$(BUILD) -c release --product zhixiao

lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests

unit:
	$(BUILD) --build-tests
	$(SWIFT) test --skip-build --parallel

sanitize:
	scripts/sanitize.sh

independent: release
	scripts/independent.sh $(RELEASE)

clean:
	rm -rf .build .build-tsan run
