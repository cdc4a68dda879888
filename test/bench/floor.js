// The bare floor of printing: puppeteer, a browser, and HTML that is there already. `node floor.js PROGRAM PAGES FILES…`
// prints each file to FILE.pdf on so many pages of one browser.
import { readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer';

const [executablePath, pages, ...files] = process.argv.slice(2);
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await puppeteer.launch({ executablePath, args, pipe: true, defaultViewport: null });
const left = [...files];
await Promise.all(
  Array.from({ length: Math.min(pages, files.length) }, async () => {
    const page = await browser.newPage();
    for (let file = left.shift(); file !== undefined; file = left.shift()) {
      await page.setContent(readFileSync(file, 'utf8'), { waitUntil: 'load' });
      const pdf = await page.pdf({
        preferCSSPageSize: true,
        printBackground: true,
        tagged: true,
        outline: true,
      });
      writeFileSync(`${file}.pdf`, pdf);
    }
  }),
);
await browser.close();
