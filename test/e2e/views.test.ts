import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { en } from '../../web/language/en.ts';
import { zh } from '../../web/language/zh.ts';
import { askHash, browserForFile, expectNoOverflow } from './visit.ts';

const visit = browserForFile();
const region = (page: Page, name: string | RegExp): Locator => page.getByRole('region', { name });

describe('sums by place', () => {
  it('are drawn on one scale, with places that state none apart', async () => {
    const { page, complaints } = await visit(askHash('哪些省奖励中国质量奖,奖励多少'));
    const chart = region(page, zh.chart.title);
    await chart.waitFor();
    const widths = await Promise.all((await chart.locator('.bar .solid').all()).map(widthOf));
    const [first = 0, second = 0, third = 0] = widths;
    expect(second / first).toBeCloseTo(1 / 3, 1);
    expect(third / first).toBeCloseTo(0.2, 1);
    expect(await chart.locator('.bar').first().innerText()).toMatch(/江西省[\s\S]*3,000,000 元/u);
    expect(await chart.locator('.unstated').innerText()).toMatch(/河北省[\s\S]*四川省/u);
    expect(complaints).toEqual([]);
  });

  it('that are not exact or past their term are drawn otherwise, and say so', async () => {
    const { page } = await visit(askHash('鄂州市有哪些质量奖励'));
    const chart = region(page, zh.chart.title);
    await chart.waitFor();
    const future = chart.locator('.bar', { hasText: zh.amountKinds.future });
    expect(await widthOf(future.locator('.solid'))).toBe(0);
    expect(await widthOf(future.locator('.hatched'))).toBeGreaterThan(10);
    expect(await future.innerText()).toContain(zh.validity.pastTerm);
    expect(await chart.locator('.legend').innerText()).toContain(zh.chart.past);
  });
});

describe('a lineage', () => {
  it('stands in columns from the state to the county, missing levels named, parallels apart', async () => {
    const { page, complaints } = await visit(askHash('首席质量官制度从国家到霍山县怎么落下来的'));
    const line = region(page, new RegExp(`^${zh.lineage.title}`));
    await line.waitFor();
    const levels = await line.locator('.level').allInnerTexts();
    expect(levels).toHaveLength(4);
    for (const [at, place] of ['全国', '安徽省', '六安市'].entries()) {
      expect(levels[at]).toContain(place);
      expect(levels[at]).toContain(zh.lineage.missing);
    }
    expect(levels[3]).toContain('霍山县');
    expect(levels[3]).toContain('首席质量官');
    expect(levels[3]).toContain(zh.lineage.basis.parallel);
    const apart = await region(page, zh.lineage.parallels).locator('.timeline > li').allInnerTexts();
    expect(apart.map((one) => one.slice(0, 4))).toEqual(['2016', '2023']);
    expect(complaints).toEqual([]);
  });
});

describe('a lineage without a place, where no descent is proved', () => {
  it('names level by level what is missing and who carries the measure, and draws no way down', async () => {
    const { page, complaints } = await visit(askHash('首席质量官制度从国家到县怎么落下来的'));
    const line = region(page, new RegExp(`^${zh.lineage.title}`));
    await line.waitFor();
    const levels = await line.locator('.level').allInnerTexts();
    expect(levels.map((level) => level.includes(zh.lineage.missing))).toEqual([true, true, true, false]);
    expect(levels[1]).toMatch(/河北省[\s\S]*四川省/u);
    expect(levels[3]).toMatch(new RegExp(`霍山县\\s*${zh.lineage.apart}`, 'u'));
    expect(await line.locator('.levels.unlinked').count()).toBe(1);
    expect(await line.locator('.quote').count()).toBe(0);
    const apart = region(page, zh.lineage.parallels).locator('.timeline > li');
    expect(await apart.count()).toBe(4);
    expect(complaints).toEqual([]);
  });
});

describe('precedents', () => {
  it('are chosen two at a time and seen side by side with what differs marked', async () => {
    const { page, complaints } = await visit(askHash('找检验检测公共服务平台的先例条款'));
    const list = region(page, zh.precedents.title);
    await list.waitFor();
    const boxes = list.getByRole('checkbox');
    await boxes.nth(0).check();
    await list.getByText(zh.precedents.second).waitFor();
    await boxes.nth(1).check();
    const beside = region(page, zh.precedents.compared);
    await beside.waitFor();
    const sides = beside.getByRole('article');
    await expect.poll(() => sides.count()).toBe(2);
    const [differs, whole] = [
      await sides.nth(0).locator('mark.different').allTextContents(),
      await sides.nth(0).locator('.side-text').textContent(),
    ];
    expect(differs.length).toBeGreaterThan(1);
    const other = await sides.nth(1).locator('.side-text').textContent();
    await beside.getByRole('combobox').selectOption('shared');
    await beside.locator('mark.shared').first().waitFor();
    for (const words of await sides.nth(0).locator('mark.shared').allTextContents()) {
      expect(whole).toContain(words);
      expect(other).toContain(words);
    }
    await beside.getByRole('button', { name: zh.precedents.end }).click();
    await expect.poll(() => boxes.nth(0).isChecked()).toBe(false);
    expect(complaints).toEqual([]);
  });

  it('are copied whole with their reference', async () => {
    const { page } = await visit(askHash('找检验检测公共服务平台的先例条款'), {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const card = page.locator('.clause-card').first();
    await card.getByRole('button', { name: zh.precedents.copyClause }).click();
    await card.getByText(zh.evidence.copied).first().waitFor();
    const copied = String(await page.evaluate('navigator.clipboard.readText()'));
    expect(copied.length).toBeGreaterThan((await card.locator('.quote').innerText()).length + 100);
    expect(copied).toContain('#/documents/');
  });
});

describe('the table of each kind of answer', () => {
  it.each<[string, string, string, RegExp]>([
    ['responsibilities', '霍山县市场监管局牵头哪些任务', zh.responsibility.title, /霍山县市场监督管理局/u],
    ['targets', '各省制造业产品质量合格率目标是多少', zh.targets.title, /不低于 93\.5 %[\s\S]*2020/u],
    ['citations', '鄂州市质量发展纲要引用了哪些文件', zh.citations.title, /《产品质量法》[\s\S]*依据/u],
    ['industries', '四川省文件涉及哪些行业', zh.industries.title, /制造业[\s\S]*C/u],
    ['document facts', '鄂州市质量发展纲要的文号和发布日期', zh.facts.title, /鄂州政发〔2012〕14号/u],
  ])('%s', async (_, question, title, words) => {
    const { page, complaints } = await visit(askHash(question));
    const table = region(page, title);
    await table.waitFor();
    const record = table.locator('.record', { hasText: words }).first();
    await record.waitFor();
    expect((await record.locator('.quote').innerText()).length).toBeGreaterThan(4);
    expect(await table.getByRole('columnheader').count()).toBeGreaterThan(4);
    expect(complaints).toEqual([]);
  });

  it('a comparison has a column a place, the silent one too', async () => {
    const { page } = await visit(askHash('比较江西和四川在首席质量官上的规定'));
    const view = region(page, zh.compare.title);
    await view.waitFor();
    expect(await view.getByRole('article', { name: '四川省' }).innerText()).toContain('首席质量');
    expect(await view.getByRole('article', { name: '江西省' }).innerText()).toContain(zh.compare.silent);
  });

  it('a question whether there is any counts the clauses by place', async () => {
    const { page } = await visit(askHash('有没有关于质量信用黑名单的条款'));
    const found = region(page, zh.found.title);
    await found.waitFor();
    expect(await found.locator('.by-place').innerText()).toMatch(/霍山县[\s\S]*2 条/u);
    expect(await found.locator('.score').count()).toBe(0);
  });
});

describe('a follow-up', () => {
  it('goes on from the question before, at an address of its own', async () => {
    const { page, complaints } = await visit(askHash('江西对中国质量奖奖励多少'));
    await page.locator('.records').first().waitFor();
    await page.getByLabel(zh.ask.label).fill('那河北呢');
    await page.keyboard.press('Enter');
    const turn = region(page, zh.turn.label);
    await turn.getByText(zh.turn.follows).waitFor();
    expect(await turn.innerText()).toContain('河北对中国质量奖奖励多少');
    expect(await page.locator('.sentence').innerText()).toContain('河北省');

    const shared = await visit(new URL(page.url()).hash);
    await region(shared.page, zh.turn.label).getByText(zh.turn.follows).waitFor();
    expect(await shared.page.locator('.sentence').innerText()).toContain('河北省');

    await page.getByLabel(zh.ask.label).fill('长江质量奖奖励多少');
    await page.keyboard.press('Enter');
    await page.locator('.sentence', { hasText: '长江质量奖' }).waitFor();
    await expect.poll(() => page.url()).not.toContain('after=');
    expect(await turn.getByText(zh.turn.follows).count()).toBe(0);
    await turn.getByRole('link', { name: zh.turn.anew }).click();
    await page.getByRole('heading', { name: zh.siteLine }).waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('what was understood', () => {
  it('shows the words, what was left out, slips and the time of each stage', async () => {
    const { page } = await visit(askHash('江苏以外哪些省奖励中国质景奖超过100万'));
    const understood = page.locator('.understood');
    await understood.locator('summary').click();
    const words = await understood.innerText();
    for (const part of [
      zh.understood.correction('中国质景奖', '中国质量奖'),
      '江苏省',
      '> 1,000,000 元',
      zh.understood.stages.embed,
    ])
      expect(words).toContain(part);
    expect(await understood.locator('.taken').allInnerTexts()).toContain(
      `哪些省\n${zh.understood.kinds.level}`,
    );
  });
});

describe('every view', () => {
  const questions = [
    '首席质量官制度从国家到霍山县怎么落下来的',
    '找检验检测公共服务平台的先例条款',
    '比较河北和四川在标准化方面的规定',
    '鄂州市质量发展纲要引用了哪些文件',
    '各省制造业产品质量合格率目标是多少',
  ];

  it.each(['zh-CN', 'en-GB'])('fits a telephone (%s)', async (locale) => {
    for (const question of questions) {
      const { page } = await visit(askHash(question), { locale, viewport: { width: 375, height: 812 } });
      await page.locator('.answer .result').first().waitFor();
      await page.locator('.understood summary').click();
      await expectNoOverflow(page);
      await page.context().close();
    }
  });

  it('has a heading for every section, no level left out, and a name for every control', async () => {
    for (const question of questions) {
      const { page } = await visit(askHash(question), { locale: 'en-GB' });
      await page.locator('.answer .result').first().waitFor();
      const levels = await page
        .locator('main :is(h1, h2, h3, h4)')
        .evaluateAll((nodes: readonly { readonly tagName: string }[]) =>
          nodes.map((node) => Number(node.tagName.slice(1))),
        );
      for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThan(2);
      for (const control of await page.locator('main :is(button, a, input, select)').all())
        expect((await control.evaluate(nameOf)).trim()).not.toBe('');
      expect(await page.getByText(en.coverage.title).count()).toBe(1);
      await page.context().close();
    }
  });
});

async function widthOf(bar: Locator): Promise<number> {
  return (await bar.boundingBox())?.width ?? 0;
}

/** By its words, its label, or the label it stands in. */
function nameOf(node: {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  readonly labels?: ArrayLike<{ readonly textContent: string | null }> | null;
}): string {
  return node.getAttribute('aria-label') || node.textContent || node.labels?.[0]?.textContent || '';
}
