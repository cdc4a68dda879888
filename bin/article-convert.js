#!/usr/bin/env node
import '../dist/cli/load.cjs';
