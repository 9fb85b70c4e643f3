import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { formatBytes, formatDay } from '../../lib/format.ts';
import { layOutDays } from './lay-out-days.ts';
import { UsageChart } from './usage-chart.tsx';
import { UsageMeter } from './usage-meter.tsx';
import { UsageTable } from './usage-table.tsx';

const gigabytes = 1_000_000_000;
const days = [
  { day: '2026-11-15', bytesDown: 22 * gigabytes, bytesUp: 3 * gigabytes },
  { day: '2026-11-16', bytesDown: 0, bytesUp: 0 },
  { day: '2026-11-17', bytesDown: 38.5 * gigabytes, bytesUp: 4.2 * gigabytes },
];
const cycle = { cycleStart: '2026-11-15', cycleEnd: '2026-12-14', days };

test('the chart and the table hold the same figures, day by day', () => {
  const { container } = render(<UsageChart usage={cycle} />);
  const charted = [...container.querySelectorAll('title')].map(({ textContent }) => textContent);
  render(<UsageTable days={days} />);
  const tabled = screen
    .getAllByRole('row')
    .slice(1, -1)
    .map((row) => {
      const [day, down, up] = [...row.children].map(({ textContent }) => textContent);
      return `${day}: ${down} down, ${up} up`;
    });
  expect(charted).toEqual(tabled);
  expect(charted).toHaveLength(days.length);
  expect(charted[1]).toBe(`${formatDay('2026-11-16')}: ${formatBytes(0)} down, ${formatBytes(0)} up`);
});

test('the table’s last row is the sum', () => {
  render(<UsageTable days={days} />);
  expect(screen.getAllByRole('row').at(-1)?.textContent).toBe('Total60.5 GB7.2 GB');
});

test('bars are as high as their figures and leave room for the days to come', () => {
  const { bars } = layOutDays(cycle);
  const [first, idle, third] = bars;
  expect(idle?.downHeight).toBe(0);
  expect(Number(first?.downHeight) / Number(third?.downHeight)).toBeCloseTo(22 / 38.5);
  expect(Number(third?.left) + Number(third?.width)).toBeLessThan(11);
});

test('a cycle without a record is not shown as no use', () => {
  render(<UsageMeter usage={{ usedBytes: 0, allowanceBytes: null, asOf: null }} timeZone="America/New_York" />);
  expect(screen.getByText('No usage has been reported in this cycle yet.')).toBeTruthy();
  expect(screen.queryByText(/0 bytes/)).toBeNull();
});

test('use beyond the allowance is told as such', () => {
  const usage = { usedBytes: 1250 * gigabytes, allowanceBytes: 1200 * gigabytes, asOf: '2026-11-22T20:00:00Z' };
  render(<UsageMeter usage={usage} timeZone="America/New_York" />);
  expect(screen.getByText(/over what is included/).textContent).toBe('50 GB over what is included.');
});
