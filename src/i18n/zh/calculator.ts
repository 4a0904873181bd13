import type {calculator as english} from '../en/calculator.js';

/** Chinese texts of the calculator's sections. */
export const calculator: typeof english = {
  sections: '结果视图',
  section: {
    compare: '对比',
    anatomy: '费用构成',
    plans: 'API 或套餐',
    tiers: '档位',
    forecast: '预测',
    advice: '改进建议',
    measure: '自己的数据',
  },
  fold: {
    traffic: '排名何时改变？',
    map: '哪个模型在哪里胜出？',
    history: '价格变过吗？',
    ledger: 'Token × 单价，逐行列出',
    assumptions: '做了哪些假设',
    sensitivity: '哪个数值影响最大？',
    savings: '多项改动合起来能省多少？',
  },
  inputs: '修改工作负载',
  assumptions: {one: '{n} 项假设', other: '{n} 项假设'},
};
