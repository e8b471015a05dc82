/** What a firm does or is in figures: its sales, its taxes, its jobs, its use of energy. */
const MEASURE =
  '(?:收入|营收|产值|税收|税额|纳税|入库税|销售额|销售量|销量|交易额|成交额|零售额|利润|增加值|投资额|投入|就业|用工|能耗|用电量|出口额|出口|产量|订单|交易量|贡献|融资|估值|占比|带动农户)';
/** A figure, or a word that says how the figure moves. */
const REACHES = '(?:\\d|增长|增幅|增速|增量|翻番|翻一番|下降|降低|突破|首次|净增|同比|超过)';
const THRESHOLD = new RegExp(`${MEASURE}[^，,。；;、]{0,14}?${REACHES}`, 'u');

/**
 * True where the words say that a size or a growth is reached: 年销售收入增长20%以上的, 入库税收首次突破500万元的.
 * A gift behind them is for that, whatever title the firm bears.
 */
export function statesThreshold(text: string): boolean {
  return THRESHOLD.test(text);
}
